import Standards

enum AwardReader: RecordReader {
  static let shape = RecordShape(
    name: "prize", summary: "A prize in a competition.",
    fields: [
      .required("scope", .choice(AwardScope.allCases.map(\.rawValue)), "how wide it must be"),
      .required("place", .integer(1...10), "lowest prize that counts: 1 for 一等奖"),
    ])

  static func read(_ record: Record) -> Award? {
    guard let scope: Located<AwardScope> = record.choice("scope"),
      let place = record.integer("place")
    else { return nil }
    return Award(scope: scope.value, place: place.value)
  }
}
