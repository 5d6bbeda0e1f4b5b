import Standards

struct YAMLAlias: RuleManual {
  let name = "yaml-alias"
  let severity = Severity.error
  let summary = "content files use no anchors and no aliases"
  let explanation = """
    An alias (`*name`) repeats what an anchor (`&name`) marks. A finding in repeated text could \
    not be given one place, a reader of a diff would not see what changed, and a few lines can \
    unfold into gigabytes. Each value is written where it belongs.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: ↓&row [40, 30]")
  ]

  func report(at position: SourcePosition) -> Diagnostic {
    finding(
      "anchors and aliases are not used in content files", at: position,
      help: "write the value out; put text that begins with * or & in quotes")
  }
}
