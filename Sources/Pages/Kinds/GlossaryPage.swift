import Standards

/// Terms and definitions.
struct GlossaryPage: PageKind {
  let template = "glossary"

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.terms.isEmpty else { return [] }
    return [
      book.page(
        book.addresses.glossary, template: template, title: book.strings["glossary.title"],
        datum: book.standard.terms.first?.position,
        ["terms": .objects(book.standard.terms.map(GlossaryPage.values))])
    ]
  }

  static func values(_ term: Term) -> [String: TemplateValue] {
    [
      "number": .text(term.number.value), "label": .text(term.name.printed),
      "definition": .text(term.definition.printed), "anchor": .text("c" + term.number.value),
      "translation": .optional(term.name.translations["en"]),
    ]
  }
}
