/// A JSON value whose members keep their order, so that the same data gives the same bytes.
enum JSONValue {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Compact, and safe inside a `script` element.
  var text: String {
    switch self {
    case .string(let text): JSONValue.quoted(text)
    case .number(let number): String(number)
    case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.map { JSONValue.quoted($0.0) + ":" + $0.1.text }.joined(separator: ",")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "<":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
