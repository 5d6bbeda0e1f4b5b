/// A clause or another headed part of the text, with what it holds in printed order.
package struct Clause: Hashable, Sendable {
  /// Its anchor: `c7.3.1`, or a key for parts without number.
  package let id: String
  /// As printed, such as `7.3.1` or `一、`.
  package let number: Located<String>?
  package let title: PrintedText?
  /// In printed order.
  package let body: [ClauseBlock]
  /// What readers look for here, in it and in the clauses below it.
  package let topic: Located<ClauseTopic>?
  package let clauses: [Clause]
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>?,
    title: PrintedText?,
    body: [ClauseBlock],
    topic: Located<ClauseTopic>? = nil,
    clauses: [Clause],
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.body = body
    self.topic = topic
    self.clauses = clauses
    self.position = position
  }

  /// Paragraphs wherever they stand in the clause; notes are none.
  package var paragraphs: [PrintedText] {
    body.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
  }

  package var startsWithParagraph: Bool {
    if case .paragraph = body.first { true } else { false }
  }

  package var items: [ClauseItem] {
    body.flatMap { if case .items(let items) = $0 { items } else { [ClauseItem]() } }
  }

  /// Paragraphs, notes and items, in printed order.
  package var sentences: [PrintedText] {
    body.flatMap { block in
      switch block {
      case .paragraph(let text), .note(let text): [text]
      case .items(let items): items.map(\.text)
      case .contents, .table, .insert: [PrintedText]()
      }
    }
  }

  package var notes: [PrintedText] {
    body.compactMap { if case .note(let text) = $0 { text } else { nil } }
  }

  package var tables: [ClauseTable] {
    body.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  package var inserts: [Located<ClauseInsert>] {
    body.compactMap { if case .insert(let insert) = $0 { insert } else { nil } }
  }

  package func inserts(_ insert: ClauseInsert) -> Bool { inserts.contains { $0.value == insert } }

  /// `c7.3.1` for 7.3.1; nothing for numbers of other forms.
  package static func anchor(number: String) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return isPlain ? "c" + number : nil
  }

  /// The clause and all below it, in printed order.
  package var flattened: [Clause] { [self] + clauses.flatMap(\.flattened) }
}

/// A line of the printed table of contents.
package struct ContentsLine: Hashable, Sendable {
  package let text: PrintedText
  package let page: Located<String>

  package init(text: PrintedText, page: Located<String>) {
    self.text = text
    self.page = page
  }
}

/// A lettered item of a clause.
package struct ClauseItem: Hashable, Sendable {
  package let number: Located<String>?
  package let text: PrintedText

  package init(number: Located<String>?, text: PrintedText) {
    self.number = number
    self.text = text
  }
}

/// What readers look for in a clause, wherever a standard prints it.
package enum ClauseTopic: String, Hashable, Sendable, CaseIterable {
  /// How to apply, and how long that takes.
  case application
  /// The certificate: who gives it, and what it is.
  case certificate
}
