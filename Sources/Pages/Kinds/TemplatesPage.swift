package import Standards
package import Templating

/// How to write templates: the language by examples, and every name that a template may use.
struct TemplatesPage: SitePageKind {
  let template = "templates"

  struct Content: View {
    let strings: Strings

    static let names: [Name<Content>] = [
      .list("examples", "the language, construct by construct", of: ExampleView.self) { view in
        TemplateExample.all.map { ExampleView(example: $0, strings: view.strings) }
      },
      .list("templates", "the templates with the views they see", of: TemplateView.self) { _ in
        PageKinds.views.map { TemplateView(template: $0.template, shapes: $0.views) }
      },
      .list("views", "the views, each once", of: ShapeView.self) { view in
        ViewShape.all(from: PageKinds.views.flatMap(\.views))
          .map { ShapeView(shape: $0, strings: view.strings) }
      },
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    let strings = catalogue.strings
    return [
      catalogue.page(
        SiteAddresses.templates, template: template, title: strings["templatesPage.title"],
        description: strings["templatesPage.description"], trail: [catalogue.home],
        Content(strings: strings))
    ]
  }
}

/// A construct of the language with what it gives.
struct ExampleView: View {
  let example: TemplateExample
  let strings: Strings

  static let names: [Name<ExampleView>] = [
    .text("label", "what the construct is for") {
      $0.strings.text(
        Wording(key: "examples." + $0.example.name, english: $0.example.sentence))
    },
    .text("anchor", "its anchor on the page") { $0.example.name },
    .text("template", "lines of a template") { $0.example.template },
    .list("files", "partials that the lines call", of: ExampleFileView.self) { view in
      view.example.partials.map { ExampleFileView(name: $0.name, text: $0.text) }
    },
    .text("html", "the HTML that comes out") { $0.example.html },
  ]
}

struct ExampleFileView: View {
  let name: String
  let text: String

  static let names: [Name<ExampleFileView>] = [
    .text("name", "the file") { $0.name }, .text("text", "its lines") { $0.text },
  ]
}

/// A template and the views whose names it may use.
struct TemplateView: View {
  let template: String
  let shapes: [ViewShape]

  static let names: [Name<TemplateView>] = [
    .text("file", "the file of the template") { $0.file },
    .list("views", "the views it sees, outermost first", of: LinkView.self) { view in
      view.shapes.map { LinkView(title: $0.name, href: "#" + $0.name) }
    },
  ]

  private var file: String { template + (template.hasPrefix("pages/") ? ".md" : ".html") }
}

/// The names of a view.
struct ShapeView: View {
  let shape: ViewShape
  let strings: Strings

  static let names: [Name<ShapeView>] = [
    .text("name", "name of the view") { $0.shape.name },
    .list("fields", "its names", of: ShapeFieldView.self) { view in
      view.shape.fields.map {
        ShapeFieldView(field: $0, shape: view.shape.name, strings: view.strings)
      }
    },
  ]
}

/// A name that templates may use.
struct ShapeFieldView: View {
  let field: ViewField
  let shape: String
  let strings: Strings

  static let names: [Name<ShapeFieldView>] = [
    .text("name", "the name") { $0.field.name },
    .text("kind", "its kind, in words") { $0.strings["templatesPage.kinds." + $0.field.kindName] },
    .text("sentence", "what it stands for") { $0.strings.text($0.field.wording(in: $0.shape)) },
    .part("inner", "the view inside a list or a part", of: LinkView.self) { view in
      view.field.inner.map { LinkView(title: $0.name, href: "#" + $0.name) }
    },
  ]
}

extension ViewField {
  /// The sentence, ready for other languages.
  package func wording(in shape: String) -> Wording {
    Wording(key: "views.\(shape).\(name == "." ? "item" : name)", english: sentence)
  }
}
