import Standards

enum StandardFileReader: RecordReader {
  static let shape = RecordShape(
    name: "standard", summary: "standard.yaml: what the standard is, its levels and functions.",
    fields: [
      .required("address", .form(.address), "a name that never changes; permanent ids rest on it"),
      .required("document", .record(DocumentReader.self), "facts about the document"),
      .optional("cover", .list(.printed), "lines of the cover, in printed order"),
      .required("occupation", .record(OccupationReader.self), "the occupation"),
      .required("levels", .list(.record(LevelReader.self)), "its levels"),
      .optional("tracks", .list(.record(TrackReader.self)), "its tracks, if it has any"),
      .required("functions", .list(.record(WorkFunctionReader.self)), "functions and their tasks"),
      .optional("classHours", .list(.record(ClassHoursReader.self)), "minimum class hours"),
      .optional("aliases", .list(.record(AliasReader.self)), "pages that have moved"),
    ],
    example: #"""
      address: https://gangmu.example/sample
      document:
        kind: 样例标准
        number: SAMPLE 1—2026
        title:
          printed: 茶艺师职业能力要求（样例）
          en: Requirements for tea artists (sample)
        status: draft
        publisher: 样例发布单位
        changed: "2026-06-01"
      occupation:
        name: 茶艺师
      levels:
        - id: basic
          rank: 1
          name: 初级
          title: 初级茶艺师
      functions:
        - id: brewing
          name: 茶叶冲泡
          tasks:
            - id: water
              name: 备水
      classHours:
        - levels: [basic]
          minimum: 40
          clause: "8.1"
      """#)

  static func read(_ record: Record) -> StandardHead? {
    guard let address = record.text("address"),
      let document = record.record("document", DocumentReader.self),
      let occupation = record.record("occupation", OccupationReader.self)
    else { return nil }
    return StandardHead(
      address: address, document: document, cover: record.printedList("cover"),
      occupation: occupation, levels: record.records("levels", LevelReader.self),
      tracks: record.records("tracks", TrackReader.self),
      functions: record.records("functions", WorkFunctionReader.self),
      classHours: record.records("classHours", ClassHoursReader.self),
      aliases: record.records("aliases", AliasReader.self), position: record.position)
  }
}
