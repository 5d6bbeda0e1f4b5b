/// One item of 技能及能力要求.
package struct SkillRequirement: Statement, Hashable, Sendable {
  /// Unique within its task and level; never changes.
  package let id: String
  /// As printed, wrong ones too.
  package let number: Located<String>
  package let text: PrintedText
  /// A key skill (★) of a national standard.
  package let isKey: Bool
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>,
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
