import Standards

/// Writes values as YAML in block style: a key or a list item on each line, quotes only where YAML
/// tools would not read the words as they are.
struct YAMLWriter {
  private var text = ""

  static func text(_ value: JSONValue) -> String {
    var writer = YAMLWriter()
    writer.write(value, indent: 0)
    if !writer.text.hasSuffix("\n") { writer.text += "\n" }
    return writer.text
  }

  /// Writes what stands after `key:` or `-`, or the root; nested values begin on lines of their own.
  private mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .object(let members) where !members.isEmpty:
      for (index, member) in members.enumerated() {
        begin(indent, isFirst: index == 0)
        text += YAMLWriter.scalar(member.0) + ":"
        writeBelow(member.1, indent: indent + 2)
      }
    case .array(let items) where !items.isEmpty:
      for (index, item) in items.enumerated() {
        begin(indent, isFirst: index == 0)
        text += "-"
        if case .object(let members) = item, !members.isEmpty {
          text += " "
          write(item, indent: indent + 2)
        } else {
          writeBelow(item, indent: indent + 2)
        }
      }
    case .object: text += "{}"
    case .array: text += "[]"
    case .string(let words): text += YAMLWriter.scalar(words)
    case .int(let number): text += String(number)
    case .bool(let flag): text += String(flag)
    case .null: text += "null"
    }
  }

  private mutating func writeBelow(_ value: JSONValue, indent: Int) {
    switch value {
    case .object(let members) where !members.isEmpty: text += "\n"
    case .array(let items) where !items.isEmpty: text += "\n"
    default: text += " "
    }
    write(value, indent: indent)
    if !text.hasSuffix("\n") { text += "\n" }
  }

  /// The first key of a list item stands on the line of its dash.
  private mutating func begin(_ indent: Int, isFirst: Bool) {
    if isFirst, text.hasSuffix("- ") { return }
    text += String(repeating: " ", count: indent)
  }

  /// Words as they are if all tools read them so, otherwise in double quotes.
  static func scalar(_ words: String) -> String {
    isPlain(words) ? words : quoted(words)
  }

  private static func isPlain(_ words: String) -> Bool {
    guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last else {
      return false
    }
    if PlainScalar.isNotText(words) || words.hasPrefix("...") || words == "<<" { return false }
    if "-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) || last == ":" { return false }
    if first.properties.isWhitespace || last.properties.isWhitespace { return false }
    // Dates and the like, which some tools take for more than words.
    if words.utf8.allSatisfy({ (45...58).contains($0) }) { return false }
    return !words.contains(": ") && !words.contains(" #")
      && !words.unicodeScalars.contains(where: isHidden)
  }

  private static func quoted(_ words: String) -> String {
    var result = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isHidden(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a character has no place in YAML, or in plain words.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
