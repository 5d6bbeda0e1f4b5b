/// Data as a script reads it: JSON in a fixed order, safe inside an HTML page as well.
enum ScriptValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([ScriptValue])
  case object([(name: String, value: ScriptValue)])

  var json: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    switch self {
    case .text(let text): ScriptValue.write(text, to: &result)
    case .number(let number): result += String(number)
    case .flag(let flag): result += flag ? "true" : "false"
    case .list(let values):
      result += "["
      for (index, value) in values.enumerated() {
        if index > 0 { result += "," }
        value.write(to: &result)
      }
      result += "]"
    case .object(let fields):
      result += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { result += "," }
        ScriptValue.write(field.name, to: &result)
        result += ":"
        field.value.write(to: &result)
      }
      result += "}"
    }
  }

  private static func write(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      // Neither the end of a script element nor of a line in old engines.
      case "<": result += "\\u003c"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
