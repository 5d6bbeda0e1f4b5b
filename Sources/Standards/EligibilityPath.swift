/// One way to be admitted: all of its conditions together.
package struct EligibilityPath: Statement, Hashable, Sendable {
  package let id: String
  /// Such as `a)`.
  package let number: Located<String>
  /// The printed sentence, which is the authority.
  package let text: PrintedText
  package let conditions: [EligibilityCondition]
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>,
    text: PrintedText,
    conditions: [EligibilityCondition],
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.text = text
    self.conditions = conditions
    self.position = position
  }
}
