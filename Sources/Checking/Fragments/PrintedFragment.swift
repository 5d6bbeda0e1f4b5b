package import Standards

/// One piece of text that the encoding claims is printed: a title, a statement, a table row …
package struct PrintedFragment: Hashable, Sendable {
  /// Key that acknowledgements use, such as `junior/platform-analysis/s1` or `text/c8.1/p1`.
  package let subject: String
  package let kind: FragmentKind
  package let part: DocumentPart
  /// What is printed directly before the text: a number, a footnote mark, the code of a reference.
  package let number: Located<String>?
  package let text: PrintedText
  /// What is printed directly after the text: a page, the cells of a row.
  package let tail: String

  package init(
    _ subject: String, _ kind: FragmentKind, in part: DocumentPart = .body,
    number: Located<String>? = nil, _ text: PrintedText, tail: String = ""
  ) {
    self.subject = subject
    self.kind = kind
    self.part = part
    self.number = number
    self.text = text
    self.tail = tail
  }

  /// All of it in printed order.
  package var printed: String { (number?.value ?? "") + text.printed + tail }

  /// What stands around the text.
  package var beside: String {
    [number?.value ?? "", tail].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A part of the printed document.
package enum DocumentPart: Hashable, Sendable {
  case cover
  case body
  /// 编制说明
  case draftingNotes
}

/// How a piece of printed text reads.
package enum FragmentKind: Hashable, Sendable {
  /// A line of the cover or of the table of contents.
  case line
  case title
  /// A paragraph, item, statement, term or definition.
  case sentence
  /// A heading, label or row of a table.
  case cells
  case reference
  /// Repeats words that are printed elsewhere.
  case fact
}
