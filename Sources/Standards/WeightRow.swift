/// A row of a weight table as printed, one weight per column.
package struct WeightRow: Hashable, Sendable {
  package let subject: Located<WeightSubject>
  /// Label of the merged cell to the left, such as 相关知识要求.
  package let group: PrintedText?
  package let label: PrintedText
  package let weights: [Located<Weight>]
  package let position: SourcePosition

  package init(
    subject: Located<WeightSubject>,
    group: PrintedText?,
    label: PrintedText,
    weights: [Located<Weight>],
    position: SourcePosition
  ) {
    self.subject = subject
    self.group = group
    self.label = label
    self.weights = weights
    self.position = position
  }
}
