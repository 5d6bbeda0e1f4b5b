import Standards

/// A whole number of a range.
struct IntegerKind: Kind {
  let range: ClosedRange<Int>

  var shape: Shape { .integer(range) }
  var blank: Located<Int> { Located(value: range.lowerBound, position: .start(of: "")) }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Located<Int>? {
    faults.checkFigure(node, name, shape) { text, quoted in
      !quoted && PlainScalar.integer(text).map(range.contains) == true
    }
    return node.text.flatMap(Int.init).map { Located(value: $0, position: node.position) }
  }

  func write(_ value: Located<Int>) -> JSONValue { .int(value.value) }
}

extension Kind where Self == IntegerKind {
  static func integer(_ range: ClosedRange<Int>) -> Self { IntegerKind(range: range) }
}

/// True or false.
struct FlagKind: Kind {
  let shape = Shape.flag
  let blank = false

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Bool? {
    faults.checkFigure(node, name, shape) { text, quoted in
      !quoted && (text == "true" || text == "false")
    }
    return node.text == "true"
  }

  func write(_ value: Bool) -> JSONValue { .bool(value) }
}

/// A cell of a weight table. Figures stand without quotes; `""` is an empty cell, which a rule
/// reports. What cannot be read keeps its place as an empty cell, so that the others stay under their columns.
struct WeightKind: Kind {
  /// Dashes as printed; all mean the same.
  static let dashes = ["-", "—", "－"]

  let shape = Shape.weight
  var blank: Located<Weight> { Located(value: .empty, position: .start(of: "")) }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Located<Weight>? {
    guard case .scalar(let text, let quoted) = node.content else {
      faults.refuse(node, name, expected: shape.expectation)
      return Located(value: .empty, position: node.position)
    }
    if let slip = MisspeltWeight(text), !WeightKind.accepts(text, quoted: quoted) {
      faults.add(InvalidValue().report(text, key: name, slip: slip, at: node.position))
    } else {
      faults.checkFigure(node, name, shape, WeightKind.accepts)
    }
    return Located(value: WeightKind.weight(text) ?? .empty, position: node.position)
  }

  func write(_ value: Located<Weight>) -> JSONValue {
    value.value.percent.map(JSONValue.int) ?? .string(value.value.printed)
  }

  private static func accepts(_ text: String, quoted: Bool) -> Bool {
    if dashes.contains(text) { return true }
    return quoted ? text.isEmpty : PlainScalar.integer(text).map((0...100).contains) == true
  }

  private static func weight(_ text: String) -> Weight? {
    if text.isEmpty { return .empty }
    if dashes.contains(text) { return .dash }
    return Int(text).flatMap { (0...100).contains($0) ? .percent($0) : nil }
  }
}

/// What somebody meant who wrote a weight as no machine reads it.
enum MisspeltWeight: Equatable {
  /// `30%` or `３０`.
  case figure(Int)
  /// `30， 25` or `3025---`: several cells in one.
  case unseparated

  init?(_ text: String) {
    let narrow = text.fullWidthFolded
    if narrow.hasPrefix("-") || narrow == text && PlainScalar.integer(text) != nil { return nil }
    let figure = narrow.hasSuffix("%") ? String(narrow.dropLast()) : narrow
    if let value = PlainScalar.integer(figure), (0...100).contains(value) {
      self = .figure(value)
    } else if figure.contains(where: \.isNumber), !figure.allSatisfy(\.isNumber),
      figure.allSatisfy({ $0.isNumber || "-—－,、;%| ".contains($0) })
    {
      self = .unseparated
    } else {
      return nil
    }
  }
}

extension String {
  /// With full-width digits, letters and signs as their ordinary forms.
  fileprivate var fullWidthFolded: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
          return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }))
  }
}

extension Kind where Self == WeightKind {
  static var weight: Self { WeightKind() }
}

extension Faults {
  /// Reports a single value that is no such figure, or one that stands in quotes and should not.
  fileprivate mutating func checkFigure(
    _ node: YAMLNode, _ name: String, _ shape: Shape, _ accepts: (String, Bool) -> Bool
  ) {
    guard case .scalar(let text, let quoted) = node.content else {
      return refuse(node, name, expected: shape.expectation)
    }
    if accepts(text, quoted) { return }
    if quoted, accepts(text, false) {
      add(WrongType().report(quoted: text, key: name, at: node.position))
    } else {
      refuse(text, node, name, expected: shape.expectation)
    }
  }
}
