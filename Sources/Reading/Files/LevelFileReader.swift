import Standards

enum LevelFileReader: RecordReader {
  static let shape = RecordShape(
    name: "level-table", summary: "levels/LEVEL.yaml: the level's table of requirements.",
    fields: [
      .optional("clause", .text, "number of the clause that prints the table"),
      .optional("headings", .record(TableHeadingsReader.self), "heads of the columns"),
      .required("functions", .list(.record(FunctionRowReader.self)), "rows in printed order"),
    ],
    example: #"""
      clause: "6.1"
      functions:
        - function: brewing
          number: "1."
          label: 茶叶冲泡
          tasks:
            - task: water
              number: "1.1"
              label: 备水
              skills:
                - id: s1
                  number: "1.1.1"
                  text: 能选用泡茶用水
              knowledge:
                - id: k1
                  number: "1.1.1"
                  text: 泡茶用水的种类
      """#)

  static func read(_ record: Record) -> LevelTable? {
    LevelTable(
      clause: record.text("clause"),
      headings: record.record("headings", TableHeadingsReader.self),
      functions: record.records("functions", FunctionRowReader.self))
  }
}
