extension TemplateExample {
  /// Values and sections.
  static let words = [
    TemplateExample(
      "value", "a value; it never becomes markup",
      template: "# {{title}}",
      html: "<h1>Tea &lt;basic&gt;</h1>"),
    TemplateExample(
      "string", "words of the locale",
      template: "{{t.levels}}",
      html: "<p>Levels</p>"),
    TemplateExample(
      "section", "a section stands if its value is there, which is {{.}} inside",
      template: """
        {{#isOpen}}
        Open: {{#title}}{{.}}{{/title}}

        {{/isOpen}}
        """,
      html: "<p>Open: Tea &lt;basic&gt;</p>"),
    TemplateExample(
      "inverted", "an inverted section stands if there is nothing",
      template: """
        {{^note}}
        no note

        {{/note}}
        """,
      html: "<p>no note</p>"),
    TemplateExample(
      "list", "a section over a list stands for each item",
      template: """
        {{#functions}}
        - {{name}}
        {{/functions}}
        """,
      html: """
        <ul>
        <li>Prepare</li>
        <li>Brew</li>
        </ul>
        """),
    TemplateExample(
      "part", "a part: a view within the view, also reached by a dot",
      template: "{{first.name}} {{#first}}{{weight}}{{/first}}",
      html: "<p>Prepare 40</p>"),
    TemplateExample(
      "comment", "a comment is nothing, line ends inside it included",
      template: """
        a{{! not shown,
           on two lines }}b
        """,
      html: "<p>ab</p>"),
    TemplateExample(
      "any", "whether a list has items, and how many",
      template: """
        {{#any(functions)}}
        ## {{count(functions)}} functions

        {{/any(functions)}}
        {{^any(former)}}
        none is gone

        {{/any(former)}}
        """,
      html: """
        <h2>2 functions</h2>
        <p>none is gone</p>
        """),
    TemplateExample(
      "first", "the first and the last item of a list",
      template:
        "{{#functions}}{{^first()}}, {{/first()}}{{name}}{{#last()}}.{{/last()}}{{/functions}}",
      html: "<p>Prepare, Brew.</p>"),
    TemplateExample(
      "partial", "a partial on a line of its own brings its lines",
      template: """
        {{#functions}}
        {{> entry}}
        {{/functions}}
        """,
      partials: [("partials/entry.md", "- {{name}}")],
      html: """
        <ul>
        <li>Prepare</li>
        <li>Brew</li>
        </ul>
        """),
    TemplateExample(
      "partial-in-line", "a partial within a line is joined to one line",
      template: "{{#first}}Begin with {{> weighed}}.{{/first}}",
      partials: [
        (
          "partials/weighed.md",
          """
          **{{name}}**
           ({{weight}})
          """
        )
      ],
      html: "<p>Begin with <strong>Prepare</strong>(40).</p>"),
  ]
}
