import Standards

struct OpenListItems: Rule {
  let name = "open-list-items"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "the items of an open list are those that its note prints"
  let explanation = """
    The note of an open list such as 相关职业：评茶员等，下同 prints a colon and then what the list \
    names. Forms and pages take it from `items`; 等 and 下同 are no items.
    """
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "text: 相关职业：评茶员等。",
      with: "text: ↓相关职业：评茶员、茶叶加工工等，下同。"),
    RuleExample(
      file: "eligibility.yaml", replacing: "    text: 相关职业：评茶员等。\n    items: [评茶员]",
      with: "    text: 相关职业：评茶员、茶叶加工工等。\n    items: [茶叶加工工, ↓评茶员]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.openLists.flatMap { list -> [Diagnostic] in
      let mask = NameMask(list.items, in: list.text.printed)
      guard let colon = mask.text.firstIndex(where: { "：:".contains($0) }) else { return [] }
      let printed = mask.text[colon...]
      if let unknown = mask.unknown(in: printed, butNot: Self.others) {
        return [
          finding(
            "“{name}” is printed, but not among the items of “{list}”",
            ["name": String(unknown), "list": list.name.printed], at: list.text.position,
            subject: "open-lists/\(list.id)/items/\(unknown)",
            help: "add it to `items`, in printed order")
        ]
      }
      return mask.exchanged(in: printed).map { later, earlier in
        finding(
          "“{name}” is printed before “{before}”, but encoded after it",
          ["name": later.printed, "before": earlier.printed], at: later.position,
          subject: "open-lists/\(list.id)/items/order", help: "put both in the order of the print",
          variant: "order")
      }
    }
  }

  /// Words of such notes that name nothing.
  private static let others: Set<Substring> = [
    "等", "下同", "职业", "专业", "工种", "等职业", "等专业", "等工种", "等相关职业", "等相关专业", "和", "及",
  ]
}
