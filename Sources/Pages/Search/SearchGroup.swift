/// Entries of one kind at one place: the skills of a task, the paragraphs of a clause.
package struct SearchGroup: Hashable, Sendable {
  package let kind: SearchKind
  /// Id of the level it belongs to, if to one.
  package let level: String?
  package let page: PageAddress
  /// Anchor on the page; empty for its top.
  package let anchor: String
  /// What the entries stand below, where that is needed to understand them.
  package let context: String?
  package let entries: [SearchEntry]

  init(
    _ kind: SearchKind, level: String? = nil, on page: PageAddress, at anchor: String = "",
    context: String? = nil, _ entries: [SearchEntry]
  ) {
    self.kind = kind
    self.level = level
    self.page = page
    self.anchor = anchor
    self.context = context
    self.entries = entries
  }
}
