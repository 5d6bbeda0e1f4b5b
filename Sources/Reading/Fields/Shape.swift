import Standards

/// What may stand at a place of a YAML file. Reading, the JSON Schema and the manual all follow it.
indirect enum Shape: Sendable {
  /// Any words; a number or a truth value must be quoted, so that every YAML tool reads words.
  case text
  /// Words of the standard: plain, or a mapping of `printed` and translations by language.
  case printed
  case integer(ClosedRange<Int>)
  case flag
  /// One of some words.
  case choice([String])
  /// Words of a certain form.
  case form(TextForm)
  /// A figure of a weight table: 0 to 100, or `"-"`.
  case weight
  /// Words of the standard, or `""` for an empty cell.
  case cell
  case list(Shape)
  /// A value, or a list of several.
  case oneOrMore(Shape)
  case record(any Record.Type)
}

extension Shape {
  /// What a list holds.
  var element: Shape? {
    switch self {
    case .list(let element), .oneOrMore(let element): element
    default: nil
    }
  }

  /// What a user should write, in a few words.
  var expectation: Wording {
    switch self {
    case .text, .printed: Shape.wording("words", "words")
    case .integer(let range) where range.upperBound == .max:
      Shape.wording("atLeast", "a whole number of at least {least}", ["least": range.lowerBound])
    case .integer(let range):
      Shape.wording(
        "range", "a whole number from {least} to {most}",
        ["least": range.lowerBound, "most": range.upperBound])
    case .flag: Shape.wording("flag", "true or false")
    case .choice(let words): .shape("choice", "one of {words}", listing: words)
    case .form(let form): Shape.wording(form.key, form.name)
    case .weight:
      Shape.wording("weight", "a whole number from 0 to 100, or \"-\"")
    case .cell: Shape.wording("cell", "words, or \"\" for an empty cell")
    case .list: Shape.wording("list", "a list")
    case .oneOrMore(let shape): shape.expectation
    case .record(let record):
      Wording(
        key: "shapes.record", english: "a mapping ({record})",
        arguments: ["record": record.shape.name])
    }
  }

  private static func wording(
    _ key: String, _ english: String, _ numbers: [String: Int] = [:]
  ) -> Wording {
    Wording(key: "shapes." + key, english: english, arguments: numbers.mapValues { String($0) })
  }
}

extension Wording {
  /// Words about what stands, or should stand, at a place.
  static func shape(_ key: String, _ english: String, listing words: [String] = []) -> Wording {
    Wording(
      key: "shapes." + key, english: english,
      arguments: words.isEmpty ? [:] : ["words": words.joined(separator: ", ")])
  }
}
