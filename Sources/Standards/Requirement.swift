/// A numbered requirement as printed: of ethics (职业道德规范), foundation knowledge (基础知识要求) or
/// knowledge (相关知识要求).
package struct Requirement: Statement, Hashable, Sendable {
  /// Unique within its list; of knowledge, within its task and level. Never changes.
  package let id: String
  /// As printed, wrong ones too; nothing where none is printed.
  package let number: Located<String>?
  package let text: PrintedText
  package let position: SourcePosition

  package init(id: String, number: Located<String>?, text: PrintedText, position: SourcePosition) {
    self.id = id
    self.number = number
    self.text = text
    self.position = position
  }
}

/// One item of 技能及能力要求.
package struct SkillRequirement: Statement, Hashable, Sendable {
  /// Unique within its task and level; never changes.
  package let id: String
  /// As printed, wrong ones too; nothing where none is printed.
  package let number: Located<String>?
  package let text: PrintedText
  /// A key skill (★) of a national standard.
  package let isKey: Bool
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>?,
    text: PrintedText,
    isKey: Bool = false,
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.text = text
    self.isKey = isKey
    self.position = position
  }
}

/// A group of foundation knowledge, such as 7.2.1.
package struct FoundationGroup: Hashable, Sendable {
  package let id: String
  package let number: Located<String>?
  package let title: PrintedText
  package let items: [Requirement]
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>?,
    title: PrintedText,
    items: [Requirement],
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.items = items
    self.position = position
  }
}
