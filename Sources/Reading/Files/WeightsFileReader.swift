import Standards

enum WeightsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "weight-tables", summary: "weights.yaml: the weight tables.",
    fields: [.required("weightTables", .list(.record(WeightTableReader.self)), "in printed order")],
    example: #"""
      weightTables:
        - paper: knowledge
          clause: "7.1"
          headings: [项目, 职业能力等级]
          columns:
            - level: basic
              label: 初级 (%)
          rows:
            - subject: ethics
              label: 职业道德
              weights: [5]
            - subject: function/brewing
              group: 相关知识要求
              label: 茶叶冲泡
              weights: [95]
            - subject: function/service
              label: 茶事接待
              weights: ["-"]
          total:
            label: 合计
            weights: [100]
      """#)

  static func read(_ record: Record) -> [WeightTable]? {
    record.records("weightTables", WeightTableReader.self)
  }
}
