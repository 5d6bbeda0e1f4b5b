/// A JSON value whose members keep their order, so that the same data gives the same bytes.
package enum JSONValue: Sendable {
  case string(String)
  case int(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Compact, and safe inside a `script` element of an HTML page.
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// One value a line, indented by two spaces, without final line end; safe as well.
  package var indentedText: String {
    var bytes: [UInt8] = []
    write(to: &bytes, below: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the compact text as UTF-8.
  package func write(to bytes: inout [UInt8]) { write(to: &bytes, below: nil) }

  /// - Parameter depth: how far lines are indented; nothing for compact text.
  private func write(to bytes: inout [UInt8], below depth: Int?) {
    switch self {
    case .string(let text): JSONValue.quote(text, to: &bytes)
    case .int(let number): bytes += String(number).utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .array(let items):
      JSONValue.write(items, in: ("[", "]"), to: &bytes, below: depth) { item, bytes, depth in
        item.write(to: &bytes, below: depth)
      }
    case .object(let members):
      JSONValue.write(members, in: ("{", "}"), to: &bytes, below: depth) { member, bytes, depth in
        JSONValue.quote(member.0, to: &bytes)
        bytes += (depth == nil ? ":" : ": ").utf8
        member.1.write(to: &bytes, below: depth)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], in brackets: (open: String, close: String), to bytes: inout [UInt8],
    below depth: Int?, _ write: (Item, inout [UInt8], Int?) -> Void
  ) {
    let inner = depth.map { $0 + 1 }
    bytes += brackets.open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(to: &bytes, inner)
      write(item, &bytes, inner)
    }
    if !items.isEmpty { breakLine(to: &bytes, depth) }
    bytes += brackets.close.utf8
  }

  private static func breakLine(to bytes: inout [UInt8], _ depth: Int?) {
    guard let depth else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  /// Neither a script element nor a line of an old engine ends inside the words.
  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        bytes += escape.utf8
      } else if let encoded = UTF8.encode(scalar) {
        bytes += encoded
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return #"\""#
    case "\\": return #"\\"#
    case "<", "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    default: return nil
    }
  }
}
