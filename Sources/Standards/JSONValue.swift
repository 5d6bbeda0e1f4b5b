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
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { words in
      var copied = 0
      for index in words.indices {
        guard let (escape, length) = escape(words[index...]) else { continue }
        bytes += words[copied..<index]
        bytes += escape.utf8
        copied = index + length
      }
      bytes += words[copied...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How the character at the start is written, and of how many bytes it consists; nothing if it
  /// stands for itself.
  private static func escape(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> (String, Int)? {
    let byte = rest[rest.startIndex]
    switch byte {
    case UInt8(ascii: "\""): return (#"\""#, 1)
    case UInt8(ascii: "\\"): return (#"\\"#, 1)
    case UInt8(ascii: "<"), 0..<0x20, 0x7F:
      return ((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16), 1)
    // What YAML, which JSON is read as, takes in no other form.
    case 0xC2 where rest.count > 1 && rest[rest.startIndex + 1] < 0xA0:
      return (#"\u00"# + String(rest[rest.startIndex + 1], radix: 16), 2)
    case 0xEF where rest.starts(with: [0xEF, 0xBB, 0xBF]): return (#"\ufeff"#, 3)
    case 0xEF where rest.starts(with: [0xEF, 0xBF, 0xBE]): return (#"\ufffe"#, 3)
    case 0xEF where rest.starts(with: [0xEF, 0xBF, 0xBF]): return (#"\uffff"#, 3)
    // U+2028 and U+2029.
    case 0xE2 where rest.starts(with: [0xE2, 0x80, 0xA8]): return (#"\u2028"#, 3)
    case 0xE2 where rest.starts(with: [0xE2, 0x80, 0xA9]): return (#"\u2029"#, 3)
    default: return nil
    }
  }
}
