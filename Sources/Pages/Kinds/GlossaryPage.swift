import Standards
import Templating

/// Terms and definitions.
struct GlossaryPage: PageKind {
  let template = "glossary"

  struct Content: View {
    let book: StandardBook

    static let names: [Name<Content>] = [
      .list("terms", "the terms in printed order", of: TermView.self) {
        TermView.all($0.book)
      }
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.terms.isEmpty else { return [] }
    return [
      book.page(
        book.addresses.glossary, template: template, title: book.strings["glossary.title"],
        datum: book.standard.terms.first?.position, Content(book: book))
    ]
  }
}

struct TermView: View {
  let term: Term
  let book: StandardBook

  static let names: [Name<TermView>] = [
    .printed("number", "the number as printed") { $0.term.number?.value },
    .printed("label", "the term as printed") { $0.term.name.printed },
    .printed("definition", "the definition as printed") { $0.term.definition.printed },
    .text("anchor", "its anchor on the page") { $0.book.numberAnchors.anchor(of: $0.term) },
    .text("translation", "the term in English, if the standard prints it") {
      $0.term.name.translations["en"]
    },
  ]

  static func all(_ book: StandardBook) -> [TermView] {
    book.standard.terms.map { TermView(term: $0, book: book) }
  }
}
