extension Shape {
  /// What a user should write, in a few words.
  var expectation: String {
    switch self {
    case .text, .printed: "words"
    case .integer(let range) where range.upperBound == .max:
      "a whole number of at least \(range.lowerBound)"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .form(let form): form.name
    case .weight: "a whole number from 0 to 100, \"-\", or \"\" for an empty cell"
    case .list: "a list"
    case .record(let reader): "a mapping (\(reader.shape.name))"
    }
  }
}
