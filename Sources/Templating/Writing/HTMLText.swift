/// Text for HTML: the one place that escapes it.
package enum HTMLText {
  /// For text and for attribute values in double quotes.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a text, escaped.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var copied = 0
    for index in bytes.indices where isSpecial(bytes[index]) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
      copied = index + 1
      switch bytes[index] {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      default: output.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  /// Control characters cannot stand in HTML at all.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x7F: true
    case 0..<0x20: byte != 0x09 && byte != 0x0A && byte != 0x0D
    default: false
    }
  }
}
