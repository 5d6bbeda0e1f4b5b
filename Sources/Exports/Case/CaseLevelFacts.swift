import Standards

/// What a standard says of a level and CASE has no member for: class hours, and who may apply.
struct CaseLevelFacts {
  let extensions: [(String, JSONValue)]

  init(_ level: Level, _ standard: Standard) {
    let hours = standard.classHours.filter { $0.levels.contains { $0.value == level.id } }
    let paths = standard.eligibility(level: level.id).flatMap { group in
      group.paths.map { Self.json($0, of: group, standard) }
    }
    let own: [(String, [JSONValue])] = [
      ("classHours", hours.map { Self.json($0, standard) }), ("eligibility", paths),
    ]
    extensions = own.filter { !$0.1.isEmpty }.map { ($0.0, .array($0.1)) }
  }

  private static func json(_ hours: ClassHours, _ standard: Standard) -> JSONValue {
    .object([("minimum", .int(hours.minimum.value))] + track(hours.track, standard))
  }

  private static func json(
    _ path: EligibilityPath, of group: EligibilityGroup, _ standard: Standard
  ) -> JSONValue {
    let id = PermanentIdentifier.make(
      standard: standard.address.value, key: "eligibility/\(group.level.value)/\(path.id)")
    let number = path.number.map { [("number", JSONValue.string($0.value))] } ?? []
    return .object(
      [("identifier", .string(id))] + number + [("text", .string(path.text.printed))]
        + track(group.track, standard))
  }

  private static func track(
    _ id: Located<String>?, _ standard: Standard
  ) -> [(String, JSONValue)] {
    id.flatMap { standard.track($0.value) }.map { [("track", .string($0.name.printed))] } ?? []
  }
}
