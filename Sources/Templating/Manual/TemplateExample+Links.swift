extension TemplateExample {
  /// Links, and HTML of a template's own.
  static let links = [
    TemplateExample(
      "anchor", "a place that links to itself, with a permanent id to cite",
      template: """
        [1.1](anchor:c1 "urn:1")
        """,
      html: """
        <p><a class="anchor" id="c1" href="#c1" data-id="urn:1">1.1</a></p>
        """),
    TemplateExample(
      "class", "a span with classes",
      template: "[{{title}}](class:badge.new)",
      html: """
        <p><span class="badge new">Tea &lt;basic&gt;</span></p>
        """),
    TemplateExample(
      "lang", "words in another language, with classes if need be",
      template: "[tea](lang:en.translation)",
      html: """
        <p><span class="translation" lang="en">tea</span></p>
        """),
    TemplateExample(
      "edit", "words that were removed or added",
      template: "[old](edit:removed) [new](edit:added)",
      html: "<p><del>old</del> <ins>new</ins></p>"),
    TemplateExample(
      "html-partial", "HTML is written in partials that end in .html",
      template: "{{> field}}",
      partials: [
        (
          "partials/field.html",
          """
          <label{{#isOpen}} class="open"{{/isOpen}}>{{title}} <input name="x"></label>
          """
        )
      ],
      html: """
        <label class="open">Tea &lt;basic&gt; <input name="x"></label>
        """),
    TemplateExample(
      "json", "data for a script stand in a JSON block of an HTML partial",
      template: "{{> settings}}",
      partials: [
        (
          "partials/settings.html",
          """
          <script type="application/json" id="settings">{{settings}}</script>
          """
        )
      ],
      html: """
        <script type="application/json" id="settings">{"hours":40}</script>
        """),
    TemplateExample(
      "picture", "HTML that the tool has made has a line of its own",
      template: "{{chart}}",
      html: "<svg></svg>"),
  ]
}
