import Standards
import Templating

/// How to encode a standard: whole small ones, and every file and key.
struct EncodingPage: SitePageKind {
  let template = "encoding"

  struct Content: View {
    let catalogue: Catalogue

    static let names: [Name<Content>] = [
      .link("rulesHref", "the manual of the checks") { _ in
        SiteAddresses.encoding.href(to: SiteAddresses.rules)
      },
      .list("files", "the files of whole small standards", of: EncodingFileView.self) { view in
        view.catalogue.encoding.files.map(EncodingFileView.init)
      },
      .list("notes", "what needs explaining", of: EncodingNoteView.self) { view in
        view.catalogue.encoding.notes.map {
          EncodingNoteView(note: $0, strings: view.catalogue.strings)
        }
      },
      .list("records", "the kinds of mappings", of: RecordView.self) { view in
        view.catalogue.encoding.records.map {
          RecordView(record: $0, strings: view.catalogue.strings)
        }
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

/// A file of an example standard.
struct EncodingFileView: View {
  let file: EncodingFile

  static let names: [Name<EncodingFileView>] = [
    .text("name", "its path from the folder of its standard on, or its name") { view in
      let folders = view.file.name.split(separator: "/")
      return folders.dropFirst(folders.count > 2 ? 1 : 0).joined(separator: "/")
    },
    .text("path", "its path in the folder of content") { $0.file.name },
    .text("id", "the anchor of its heading") { view in
      "file-" + view.file.name.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    },
    .text("text", "what it holds") { $0.file.text },
  ]
}

/// Something about encoding that needs an explanation.
struct EncodingNoteView: View {
  let note: EncodingNote
  let strings: Strings

  static let names: [Name<EncodingNoteView>] = [
    .text("id", "the anchor of its heading") { "note-" + $0.note.name },
    .text("title", "what it is about") { $0.strings["encodingNotes.\($0.note.name).title"] },
    .text("text", "the explanation") { $0.strings["encodingNotes.\($0.note.name).text"] },
    .text("example", "lines of the example standard") { $0.note.example },
  ]
}

/// A kind of mapping of the content files.
struct RecordView: View {
  let record: EncodingRecord
  let strings: Strings

  static let names: [Name<RecordView>] = [
    .text("name", "its name") { $0.record.name },
    .text("summary", "what it is") { $0.strings.text($0.record.summary) },
    .list("fields", "its keys", of: FieldView.self) { view in
      view.record.fields.map { FieldView(field: $0, strings: view.strings) }
    },
  ]
}

/// A key of the content files.
struct FieldView: View {
  let field: EncodingField
  let strings: Strings

  static let names: [Name<FieldView>] = [
    .text("key", "the key") { $0.field.key },
    .text("summary", "what it is for") { $0.strings.text($0.field.summary) },
    .text("example", "the key with a value, on one line") { $0.field.example },
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
