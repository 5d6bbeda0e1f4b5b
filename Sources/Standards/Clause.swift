/// A clause or another headed part of the text, with what it holds in printed order.
package struct Clause: Hashable, Sendable {
  /// Its anchor: `c7.3.1`, or a key for parts without number.
  package let id: String
  /// As printed, such as `7.3.1` or `一、`.
  package let number: Located<String>?
  package let title: PrintedText?
  package let contents: [ContentsLine]
  package let paragraphs: [PrintedText]
  package let items: [ClauseItem]
  /// Data of another file that is printed here.
  package let insert: Located<ClauseInsert>?
  /// What readers look for here, in it and in the clauses below it.
  package let topic: Located<ClauseTopic>?
  package let clauses: [Clause]
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>?,
    title: PrintedText?,
    contents: [ContentsLine],
    paragraphs: [PrintedText],
    items: [ClauseItem],
    insert: Located<ClauseInsert>?,
    topic: Located<ClauseTopic>? = nil,
    clauses: [Clause],
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.contents = contents
    self.paragraphs = paragraphs
    self.items = items
    self.insert = insert
    self.topic = topic
    self.clauses = clauses
    self.position = position
  }

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

/// Data of another file that a clause prints. In YAML: `terms`, `level/junior`, `weights/knowledge`.
package enum ClauseInsert: Hashable, Sendable {
  case occupationName
  case occupationDefinition
  case terms
  case references
  case ethics
  case foundationKnowledge
  case level(String)
  case weights(Paper)
  case eligibility
}
