import Standards
import Templating

/// How to encode a standard: every file and key.
struct EncodingPage: SitePageKind {
  let template = "encoding"

  struct Content: View {
    let catalogue: Catalogue

    static let names: [Name<Content>] = [
      .link("rulesHref", "the manual of the checks") { _ in
        SiteAddresses.encoding.href(to: SiteAddresses.rules)
      },
      .list("records", "the kinds of mappings", of: RecordView.self) { view in
        view.catalogue.encoding.map { RecordView(record: $0, strings: view.catalogue.strings) }
      },
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    [
      catalogue.page(
        SiteAddresses.encoding, template: template,
        title: catalogue.strings["encodingPage.title"],
        description: catalogue.strings["encodingPage.description"], trail: [catalogue.home],
        Content(catalogue: catalogue))
    ]
  }
}

/// A kind of mapping of the content files.
struct RecordView: View {
  let record: EncodingRecord
  let strings: Strings

  static let names: [Name<RecordView>] = [
    .text("name", "its name") { $0.record.name },
    .text("summary", "what it is") {
      $0.strings.text(
        Wording(key: "records.\($0.record.name).summary", english: $0.record.summary))
    },
    .text("example", "a whole file, if it is the root of one") { $0.record.example },
    .list("fields", "its keys", of: FieldView.self) { view in
      view.record.fields.map {
        FieldView(field: $0, record: view.record.name, strings: view.strings)
      }
    },
  ]
}

/// A key of the content files.
struct FieldView: View {
  let field: EncodingField
  let record: String
  let strings: Strings

  static let names: [Name<FieldView>] = [
    .text("key", "the key") { $0.field.key },
    .text("summary", "what it is for") {
      $0.strings.text(
        Wording(key: "records.\($0.record).\($0.field.key)", english: $0.field.summary))
    },
    .text("expectation", "what may stand there") { view in
      let words = view.strings.text(view.field.expectation)
      return view.field.isList ? view.strings("encodingPage.list", ["element": words]) : words
    },
    .link("href", "the mapping that stands there, if it is one") { view in
      view.field.record.map { "#" + $0 }
    },
    .text("required", "whether it must be there, in words") {
      $0.strings[$0.field.required ? "encodingPage.yes" : "encodingPage.no"]
    },
  ]
}
