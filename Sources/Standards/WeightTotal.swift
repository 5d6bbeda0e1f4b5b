/// The printed total row (合计).
package struct WeightTotal: Hashable, Sendable {
  package let label: PrintedText
  package let weights: [Located<Weight>]

  package init(
    label: PrintedText,
    weights: [Located<Weight>]
  ) {
    self.label = label
    self.weights = weights
  }
}
