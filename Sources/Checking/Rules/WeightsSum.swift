import Standards

struct WeightsSum: Rule {
  let name = "weights-sum"
  let severity = Severity.error
  let summary = "each column of a weight table sums to 100"
  let explanation = """
    The weights of a paper are the shares of its points and, from them, of the training hours. \
    They are percentages, so every column sums to exactly 100. A dash counts as nothing. A \
    printed total must agree with the column above it.
    """
  let badExamples = [
    RuleExample(file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [↓45, 30]"),
    RuleExample(
      file: "weights.yaml", replacing: "weights: [100, 100]", with: "weights: [100, ↓101]"),
  ]

  func check(_ standard: Standard) -> [Diagnostic] {
    []
  }
}
