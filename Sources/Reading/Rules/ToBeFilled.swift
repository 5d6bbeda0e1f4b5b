import Standards

struct ToBeFilled: RuleManual {
  let name = "to-be-filled"
  let severity = Severity.error
  let summary = "no place to fill is left"
  let explanation = """
    `gangmu new standard` writes `<<…>>` wherever something of the standard is still to be filled \
    in. Nothing is published as long as one is left; the other checks of a place begin when it is \
    filled. A key that the standard has no use for may be taken out, if it is not a needed one.
    """
  let badExamples = [
    RuleExample(file: "terms.yaml", replacing: "name: 茶艺\n", with: "name: ↓<<the term>>\n")
  ]

  func report(_ place: YAMLNode.Place) -> Diagnostic {
    finding(
      "to be filled in: {what}", ["what": place.what], at: place.position,
      help: "write what is printed instead of <<…>>")
  }
}
