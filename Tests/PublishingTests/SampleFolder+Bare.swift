import TestSupport

extension SampleFolder {
  private static func bare(_ id: String, _ title: String) -> String {
    """
    address: https://gangmu.example/\(id)
    document:
      kind: 样例标准
      title: \(title)
      status: published
      publisher: 样例发布单位
      changed: "2026-06-01"
    occupation:
      name: 样例职业
    levels:
      - id: only
        rank: 1
        name: 唯一等级
        title: 唯一等级样例职业
    functions:
      - id: work
        name: 工作
        tasks:
          - id: working
            name: 做事

    """
  }

  private static let level = """
    functions:
      - function: work
        number: "1."
        label: 工作
        tasks:
          - task: working
            number: "1.1"
            label: 做事
            skills:
              - id: s1
                number: "1.1.1"
                text: 能做事
            knowledge:
              - id: k1
                number: "1.1.1"
                text: 做事的知识

    """

  /// Adds a standard that has no more than it must.
  func addBareStandard(_ id: String, title: String = "最小样例") throws {
    try folder.write(Self.bare(id, title), to: "Content/standards/\(id)/standard.yaml")
    try folder.write(Self.level, to: "Content/standards/\(id)/levels/only.yaml")
  }
}
