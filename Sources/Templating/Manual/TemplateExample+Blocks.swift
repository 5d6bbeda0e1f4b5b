extension TemplateExample {
  /// Headings and containers.
  static let blocks = [
    TemplateExample(
      "heading", "id and classes of a heading",
      template: "## {{title}} {#tea .wide}",
      html: """
        <h2 id="tea" class="wide">Tea &lt;basic&gt; <a class="permalink" href="#tea" aria-hidden="true" tabindex="-1">#</a></h2>
        """),
    TemplateExample(
      "container",
      "a container: ::: name, with blank lines around what it holds; its name is a class",
      template: """
        ::: note

        in

        :::
        """,
      html: """
        <div class="note">
        <p>in</p>
        </div>
        """),
    TemplateExample(
      "element", "names of elements make that element; classes and a label may follow",
      template: """
        ::: nav.cards "{{t.levels}}" {#levels}

        - [{{title}}]({{href}})

        :::
        """,
      html: """
        <nav id="levels" class="cards" aria-label="Levels">
        <ul>
        <li><a href="tea.html">Tea &lt;basic&gt;</a></li>
        </ul>
        </nav>
        """),
    TemplateExample(
      "details", "a text that opens when asked",
      template: """
        ::: details More of {{title}}

        in

        :::
        """,
      html: """
        <details>
        <summary>More of Tea &lt;basic&gt;</summary>
        <p>in</p>
        </details>
        """),
    TemplateExample(
      "part-of-page", "inside a part headings are one deeper and ids begin with the part’s",
      template: """
        ::: part {#course}

        ## {{title}} {#top}

        [up](#top)

        :::
        """,
      html: """
        <h3 id="course.top">Tea &lt;basic&gt; <a class="permalink" href="#course.top" aria-hidden="true" tabindex="-1">#</a></h3>
        <p><a href="#course.top">up</a></p>
        """),
  ]
}
