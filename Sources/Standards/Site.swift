/// Settings of a published site (`site.yaml`).
package struct Site: Hashable, Sendable {
  package let title: PrintedText
  /// Base address; ends with a slash, whether its author wrote one or not.
  package let address: Located<String>
  package let language: Located<String>
  /// Pattern of the address of a line of a content file, with `{file}` and `{line}`.
  package let sourceAddress: Located<String>?
  package let hours: HourDefaults
  /// Number of questions of a knowledge paper in the blueprint.
  package let questions: Int
  package let position: SourcePosition

  package init(
    title: PrintedText,
    address: Located<String>,
    language: Located<String>,
    sourceAddress: Located<String>?,
    hours: HourDefaults,
    questions: Int,
    position: SourcePosition
  ) {
    self.title = title
    self.address = Located(
      value: address.value.hasSuffix("/") ? address.value : address.value + "/",
      position: address.position)
    self.language = language
    self.sourceAddress = sourceAddress
    self.hours = hours
    self.questions = questions
    self.position = position
  }
}
