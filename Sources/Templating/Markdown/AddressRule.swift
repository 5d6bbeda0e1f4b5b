/// Which addresses a page may link to, and how they are written.
enum AddressRule {
  static let schemes: Set<String> = ["http", "https", "mailto", "tel", "urn"]

  /// Why an address is refused, or nil.
  static func refusal(of address: String) -> AddressRefusal? {
    let scalars = address.unicodeScalars
    if address.isEmpty { return .missing }
    // Browsers drop line ends and tabs inside an address, which could hide its scheme.
    if scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{FFFD}" }) {
      return .control
    }
    if scalars.first?.isMarkdownSpace == true { return .space }
    if address.hasPrefix("//") { return .noScheme }
    if let scheme = scheme(of: address), !schemes.contains(scheme) {
      return .kind(scheme)
    }
    return nil
  }

  /// The part before the first colon, in lower case, unless a path or fragment comes first.
  static func scheme(of address: String) -> String? {
    guard
      let end = address.unicodeScalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }),
      address.unicodeScalars[end] == ":"
    else { return nil }
    return address[..<end].lowercased()
  }

  static func isExternal(_ address: String) -> Bool {
    let scheme = scheme(of: address)
    return scheme == "http" || scheme == "https"
  }

  /// Percent-encodes what an address may not contain. Letters of any script stay.
  static func encoded(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    let scalars = Array(address.unicodeScalars)
    let hasBracketHost = address.contains("://[")
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let isEscaped: Bool
      switch scalar {
      case "%": isEscaped = !isHexPair(scalars[(index + 1)...].prefix(2))
      case "[", "]": isEscaped = !hasBracketHost
      case "\"", "<", ">", "`", "{", "}", "|", "\\", "^": isEscaped = true
      default: isEscaped = scalar.isMarkdownSpace
      }
      if isEscaped {
        result += percentForm(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "#")...UInt8(ascii: "$"),
      UInt8(ascii: "&")...UInt8(ascii: ";"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isHexPair(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count == 2 && scalars.allSatisfy { $0.isASCII && $0.properties.isHexDigit }
  }

  private static func percentForm(of scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }
}
