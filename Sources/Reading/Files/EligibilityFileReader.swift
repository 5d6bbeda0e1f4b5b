import Standards

enum EligibilityFileReader: RecordReader {
  static let shape = RecordShape(
    name: "eligibility", summary: "eligibility.yaml: who may apply for which level.",
    fields: [
      .required("eligibility", .list(.record(EligibilityGroupReader.self)), "one group a level"),
      .optional("openLists", .list(.record(OpenListReader.self)), "open lists in footnotes"),
    ],
    example: #"""
      eligibility:
        - level: advanced
          number: "8.2"
          title: 满足下列条件之一者，可申报高级茶艺师
          paths:
            - id: a
              number: a)
              text: 取得初级证书后，累计从事本职业或相关职业¹工作1年以上，经正规培训不少于60标准学时。
              conditions:
                - certificate: { level: basic }
                - experience: { years: 1, relation: related, sinceCertificate: true }
                - training: { hours: 60 }
      openLists:
        - id: related-occupations
          mark: ¹
          name: 相关职业
          text: 相关职业：评茶员等。
          items: [评茶员]
      """#)

  static func read(_ record: Record) -> EligibilityFile? {
    EligibilityFile(
      groups: record.records("eligibility", EligibilityGroupReader.self),
      openLists: record.records("openLists", OpenListReader.self))
  }
}
