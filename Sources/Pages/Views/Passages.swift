package import Standards
import Templating

/// A part of the standard that can be read on a page, with the line where it is encoded.
package struct Passage: Sendable {
  let position: SourcePosition
  /// Such as “7.3.2 中级 相关知识要求 2.1.2”.
  package let words: String
  /// What is printed there; nothing for whole tables.
  package let printed: String?
  /// Where it can be read; nothing for what no clause prints.
  let page: PageAddress?
  let anchor: String
}

/// Everything that a finding may be about.
package struct Passages: Sendable {
  private let book: StandardBook
  private let byFile: [String: [Passage]]

  package init(_ book: StandardBook) {
    self.book = book
    let all =
      book.standard.levels.flatMap(book.passages) + book.clausePassages
      + book.weightPassages + book.eligibilityPassages + book.listPassages
    byFile = Dictionary(grouping: all, by: \.position.file).mapValues { passages in
      passages.sorted {
        ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
      }
    }
  }

  /// What is encoded at a place.
  package func passage(at position: SourcePosition) -> Passage? {
    byFile[position.file]?.last { $0.position.line <= position.line }
  }

  /// What is encoded at a place, as a link from the check report.
  func link(to position: SourcePosition) -> LinkView? {
    guard let passage = passage(at: position), let page = passage.page else { return nil }
    return LinkView(
      title: passage.words,
      href: book.addresses.findings.href(
        to: page, fragment: passage.anchor.isEmpty ? nil : passage.anchor))
  }
}
