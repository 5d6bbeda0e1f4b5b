import Standards

enum SiteFileReader: RecordReader {
  static let shape = RecordShape(
    name: "site", summary: "site.yaml: settings of the published site.",
    fields: [
      .required("title", .printed, "title of the site"),
      .required("address", .form(.address), "base address"),
      .required("language", .form(.language), "language of the site's own words"),
      .optional("sourceAddress", .text, "address of a line of a file, with {file} and {line}"),
      .optional("hours", .record(HourDefaultsReader.self), "how class hours are divided"),
      .optional("questions", .integer(1...1_000), "questions of a knowledge paper"),
    ],
    example: #"""
      title: 纲目
      address: https://gangmu.example/
      language: zh-CN
      sourceAddress: https://git.example/blob/main/{file}#L{line}
      hours:
        theoryPercent: 40
        unit: "1"
      questions: 100
      """#)

  static func read(_ record: Record) -> Site? {
    guard let title = record.printed("title"), let address = record.text("address"),
      let language = record.text("language")
    else { return nil }
    return Site(
      title: title, address: address, language: language,
      sourceAddress: record.text("sourceAddress"),
      hours: record.record("hours", HourDefaultsReader.self) ?? HourDefaults(),
      questions: record.integer("questions")?.value ?? 100, position: record.position)
  }
}
