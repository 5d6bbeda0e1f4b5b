import Standards
import Templating

/// Terms and definitions.
struct GlossaryPage: PageKind {
  let template = "glossary"

  struct Content: View {
    let standard: Standard

    static let names: [Name<Content>] = [
      .list("terms", "the terms in printed order", of: TermView.self) {
        $0.standard.terms.map(TermView.init)
      }
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.terms.isEmpty else { return [] }
    return [
      book.page(
        book.addresses.glossary, template: template, title: book.strings["glossary.title"],
        datum: book.standard.terms.first?.position, Content(standard: book.standard))
    ]
  }
}

struct TermView: View {
  let term: Term

  static let names: [Name<TermView>] = [
    .printed("number", "the number as printed") { $0.term.number.value },
    .printed("label", "the term as printed") { $0.term.name.printed },
    .printed("definition", "the definition as printed") { $0.term.definition.printed },
    .text("anchor", "its anchor on the page") { "c" + $0.term.number.value },
    .text("translation", "the term in English, if the standard prints it") {
      $0.term.name.translations["en"]
    },
  ]
}
