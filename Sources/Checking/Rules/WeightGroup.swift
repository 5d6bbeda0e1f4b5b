import Standards

struct WeightGroup: Rule {
  let name = "weight-group"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "merged cells of a weight table cover all that belongs under them"
  let explanation = """
    A merged cell such as 相关知识要求 or 五级/初级工（%） is written as `group` at each row or \
    column that it covers. Where some functions have one, all have one, and so it is with \
    职业道德 and 基础知识, and with the columns of a level. A merged cell is in one piece, and none \
    covers functions together with 职业道德 or 基础知识.
    """

  private static let plainRows = """
          - subject: ethics
            label: 职业道德
            weights: [5, 5]
          - subject: foundationKnowledge
            label: 基础知识
            weights: [15, 15]
          - subject: function/brewing
            label: 茶叶冲泡
            weights: [40, 30]
          - subject: function/service
            label: 茶事接待
    """

  let badExamples = [
    RuleExample(
      file: "weights.yaml",
      replacing: """
        label: 茶叶冲泡
                weights: [40, 30]
              - subject: function/service
                label: 茶事接待
        """,
      with: """
        label: 茶叶冲泡
                group: 相关知识
                weights: [40, 30]
              - subject: function/service
                label: ↓茶事接待
        """),
    RuleExample(
      file: "weights.yaml",
      replacing: Self.plainRows,
      with: """
              - subject: ethics
                group: 基本要求
                label: 职业道德
                weights: [5, 5]
              - subject: foundationKnowledge
                group: 相关知识
                label: 基础知识
                weights: [15, 15]
              - subject: function/brewing
                group: ↓基本要求
                label: 茶叶冲泡
                weights: [40, 30]
              - subject: function/service
                group: 相关茶事
                label: 茶事接待
        """),
    RuleExample(
      file: "weights.yaml",
      replacing: Self.plainRows,
      with: """
              - subject: ethics
                group: 基本要求
                label: 职业道德
                weights: [5, 5]
              - subject: foundationKnowledge
                group: 基本要求
                label: 基础知识
                weights: [15, 15]
              - subject: function/brewing
                group: ↓基本要求
                label: 茶叶冲泡
                weights: [40, 30]
              - subject: function/service
                group: 相关知识要求
                label: 茶事接待
        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    return standard.weightTables.flatMap { table in
      let rows = table.rows.map { row in
        Grouped(
          kind: row.subject.value.isFunctionOrTask ? Grouped.functions : Grouped.basics,
          group: row.group,
          label: row.label, subject: standard.key(of: row, in: table))
      }
      let columns = table.columns.map { column in
        Grouped(
          kind: column.level.value, group: column.group, label: column.label,
          subject: table.key(of: column))
      }
      return (check(rows) + mixed(rows) + check(columns)).firstPerSubject
    }
  }

  /// Functions under a merged cell that covers 职业道德 or 基础知识.
  private func mixed(_ rows: [Grouped]) -> [Diagnostic] {
    let basics = rows.filter { $0.kind == Grouped.basics }
    let owners = Dictionary(
      basics.compactMap { row in row.group.map { ($0.printed, row.label.printed) } },
      uniquingKeysWith: { first, _ in first })
    return rows.filter { $0.kind == Grouped.functions }.compactMap { row in
      guard let group = row.group, let other = owners[group.printed] else { return nil }
      return finding(
        "“{label}” stands under “{group}”, as “{other}” does",
        ["label": row.label.printed, "group": group.printed, "other": other],
        at: group.position, subject: row.subject,
        help: "compare the groups with the printed table", variant: "mixed")
    }
  }

  private func check(_ cells: [Grouped]) -> [Diagnostic] {
    let kinds = Set(cells.filter { $0.group != nil }.map(\.kind))
    let lacking = cells.filter { $0.group == nil && kinds.contains($0.kind) }
    return lacking.map(reportLacking) + torn(cells)
  }

  private func reportLacking(_ cell: Grouped) -> Diagnostic {
    finding(
      "“{label}” has no group, but what stands beside it has one",
      ["label": cell.label.printed], at: cell.label.position, subject: cell.subject,
      help: "write at each the words of the merged cell that covers it")
  }

  /// Groups that begin again after another one.
  private func torn(_ cells: [Grouped]) -> [Diagnostic] {
    var ended: Set<String> = []
    var current: String?
    return cells.compactMap { cell in
      defer { current = cell.group?.printed }
      guard cell.group?.printed != current else { return nil }
      if let current { ended.insert(current) }
      guard let group = cell.group, ended.contains(group.printed) else { return nil }
      return finding(
        "the merged cell “{group}” begins again here", ["group": group.printed],
        at: group.position, subject: cell.subject,
        help: "compare the groups with the printed table", variant: "torn")
    }
  }
}

/// A row or a column under a merged cell, or beside others that are.
private struct Grouped {
  static let functions = "functions"
  static let basics = "basics"

  /// What shares its merged cells or has none.
  let kind: String
  let group: PrintedText?
  let label: PrintedText
  let subject: String
}

extension WeightSubject {
  fileprivate var isFunctionOrTask: Bool {
    switch self {
    case .function, .task: true
    case .ethics, .foundationKnowledge: false
    }
  }
}
