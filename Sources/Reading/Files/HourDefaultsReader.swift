import Standards

enum HourDefaultsReader: RecordReader {
  static let shape = RecordShape(
    name: "hour-defaults", summary: "How class hours are divided where the standard does not say.",
    fields: [
      .optional("theoryPercent", .integer(0...100), "share of theory; the rest is practice"),
      .optional("unit", .choice(HourUnit.allCases.map(\.rawValue)), "smallest piece, in hours"),
    ])

  static func read(_ record: Record) -> HourDefaults? {
    let unit: Located<HourUnit>? = record.choice("unit")
    return HourDefaults(
      theoryPercent: record.integer("theoryPercent")?.value ?? 40, unit: unit?.value ?? .one)
  }
}
