import Standards

/// What people most often get wrong in YAML. libyaml says where it gave up, in words of its own and
/// often some lines late; a slip is looked for from there upwards, in lines as people write them.
struct YAMLSlip {
  enum Kind: String, CaseIterable {
    case wideColon, colonSpace, dashSpace, wideSpace, openQuote, afterQuote, sign, colonInside
    case lostDash, openBracket
  }

  let kind: Kind
  let position: SourcePosition
  /// What stands there: a key, or the sign.
  let word: String

  /// How many lines above the place may hold the cause.
  private static let reach = 3

  /// - Parameter place: where the parser gave up, and why.
  static func find(in text: SourceText, at place: SourcePosition, _ problem: String) -> YAMLSlip? {
    if let quote = openQuote(in: text, to: place.line) { return quote }
    if let dash = lostDash(in: text, at: place, problem) { return dash }
    if let bracket = openBracket(in: text, at: place, problem) { return bracket }
    let lines = (max(1, place.line - reach)...max(1, place.line)).reversed()
    return lines.lazy.compactMap { number in
      let isHere = number == place.line
      return find(in: SourceLine(text, number), mark: isHere ? place.column : nil)
    }.first
  }

  private static func find(in line: SourceLine, mark: Int?) -> YAMLSlip? {
    if let space = line.words.prefix(while: \.isWhitespace).firstIndex(where: isWide) {
      return line.slip(.wideSpace, at: space)
    }
    if let match = line.words.firstMatch(of: /^ *(-)[^\s\-]/) {
      return line.slip(.dashSpace, at: match.1.startIndex)
    }
    if let match = line.words.firstMatch(of: /^ *(?:- +)*([A-Za-z][A-Za-z0-9]*)(：)/) {
      return line.slip(.wideColon, at: match.2.startIndex, String(match.1))
    }
    if let match = line.words.firstMatch(of: /^ *(?:- +)*([A-Za-z][A-Za-z0-9]*)(:)[^\s\/]/) {
      return line.slip(.colonSpace, at: match.2.startIndex, String(match.1))
    }
    return value(in: line, mark: mark)
  }

  /// A value that ought to stand in quotes, or goes on behind them.
  private static func value(in line: SourceLine, mark: Int?) -> YAMLSlip? {
    guard let match = line.words.firstMatch(of: /^ *(?:- +)*(?:[A-Za-z][A-Za-z0-9]*: +)?(\S.*)$/)
    else { return nil }
    let (value, start) = (match.1, match.1.startIndex)
    if value.firstMatch(of: /^"[^"]*"\s*[^\s#,\]\}:]/) != nil {
      return line.slip(.afterQuote, at: start, "\"")
    }
    let isSign =
      value.firstMatch(of: /^[*&%@`]/) != nil || value.firstMatch(of: /^[|>][^\s+\-0-9]/) != nil
      || value.firstMatch(of: /^[|>][0-9]+[^\s0-9+\-]/) != nil
      || value.firstMatch(of: /^\[[^\]]*\]\s*[^\s#,\]\}]/) != nil
      || value.firstMatch(of: /^\{[^\}]*\}\s*[^\s#,\]\}]/) != nil
    if isSign { return line.slip(.sign, at: start, String(value.prefix(1))) }
    guard let mark, !"\"'[{".contains(value.first ?? " "), match.0.count > value.count,
      let colon = value.firstRange(of: ": ")
    else { return nil }
    let column = line.column(of: colon.lowerBound)
    return column <= mark ? line.slip(.colonInside, at: colon.lowerBound) : nil
  }

  /// The last quote that opens a value and is not closed on its line.
  private static func openQuote(in text: SourceText, to last: Int) -> YAMLSlip? {
    var open: [(line: SourceLine, quote: String.Index)] = []
    for number in 1...max(1, min(last, text.lineCount)) {
      let line = SourceLine(text, number)
      let quotes = line.words.replacing("\\\"", with: "").count { $0 == "\"" }
      guard quotes % 2 == 1 else { continue }
      if let match = line.words.firstMatch(of: /(?:^ *|: +|- +|\[ *|, *)(")[^"]*$/) {
        open.append((line, match.1.startIndex))
      } else if open.popLast() == nil {
        return nil
      }
    }
    return open.last.map { $0.line.slip(.openQuote, at: $0.quote, "\"") }
  }

  /// A line where a list should go on, as far in as the items of the list.
  private static func lostDash(
    in text: SourceText, at place: SourcePosition, _ problem: String
  ) -> YAMLSlip? {
    guard problem.contains("'-' indicator"), place.line > 1 else { return nil }
    let line = SourceLine(text, place.line)
    guard let match = line.words.firstMatch(of: /^( +)([A-Za-z][A-Za-z0-9]*):/) else { return nil }
    let dash = match.1 + "- "
    let items = (1..<place.line).reversed().lazy.map { SourceLine(text, $0).words }
    guard items.prefix(while: { $0.hasPrefix(match.1) }).contains(where: { $0.hasPrefix(dash) })
    else { return nil }
    return line.slip(.lostDash, at: match.2.startIndex, String(match.2))
  }

  /// The last bracket that opens a value and is not closed before a new key or item begins.
  private static func openBracket(
    in text: SourceText, at place: SourcePosition, _ problem: String
  ) -> YAMLSlip? {
    guard problem.contains("while parsing a flow"), place.line > 1 else { return nil }
    let start = /^ *(?:- +)*(?:[A-Za-z][A-Za-z0-9]*: +)?([\[{])?[^\[\]{}"']*$/
    let entry = /^ *(?:- |[A-Za-z][A-Za-z0-9]*:|$)/
    guard SourceLine(text, place.line).words.firstMatch(of: entry) != nil else { return nil }
    let above = SourceLine(text, place.line - 1)
    guard let match = above.words.firstMatch(of: start), let bracket = match.1 else { return nil }
    return above.slip(.openBracket, at: bracket.startIndex, String(bracket))
  }

  /// Spaces that YAML does not take for indentation: U+3000 and U+00A0.
  private static func isWide(_ character: Character) -> Bool {
    character == "\u{3000}" || character == "\u{A0}"
  }
}

extension YAMLSlip {
  /// A key that has taken in what stands before it.
  init?(key: String, at position: SourcePosition) {
    guard let first = key.first, first == "-" || YAMLSlip.isWide(first) else { return nil }
    self.init(kind: first == "-" ? .dashSpace : .wideSpace, position: position, word: "")
  }

  /// A single value that ought to be a key and its value, but for the colon between them.
  init?(colonIn node: YAMLNode, keys: [String]) {
    guard case .scalar(let text, quoted: false) = node.content,
      let match = text.firstMatch(of: /^([A-Za-z][A-Za-z0-9]*)(:|：)/),
      keys.contains(String(match.1))
    else { return nil }
    let place = node.position
    self.init(
      kind: match.2 == ":" ? .colonSpace : .wideColon,
      position: SourcePosition(
        file: place.file, line: place.line, column: place.column + match.1.count),
      word: String(match.1))
  }
}

/// A line of a file.
private struct SourceLine {
  let words: String
  private let file: String
  private let number: Int

  init(_ text: SourceText, _ number: Int) {
    words = text.words(ofLine: number)
    file = text.file
    self.number = number
  }

  func column(of index: String.Index) -> Int {
    words.unicodeScalars.distance(from: words.startIndex, to: index) + 1
  }

  func slip(_ kind: YAMLSlip.Kind, at index: String.Index, _ word: String = "") -> YAMLSlip {
    YAMLSlip(
      kind: kind,
      position: SourcePosition(file: file, line: number, column: column(of: index)), word: word)
  }
}
