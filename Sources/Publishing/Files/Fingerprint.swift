/// Short names for contents, so that a changed asset gets a new address.
enum Fingerprint {
  /// The first 10 hexadecimal digits of SHA-256.
  static func short(_ bytes: [UInt8]) -> String {
    digits(of: SHA256.digest(of: bytes).prefix(5))
  }

  /// Hexadecimal digits.
  static func digits(of bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef")
    return bytes.reduce(into: "") { text, byte in
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }

  /// `assets/site.0123456789.css` for `site.css`.
  static func assetPath(_ name: String, _ bytes: [UInt8]) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "assets/\(name).\(short(bytes))" }
    return "assets/\(name[..<dot]).\(short(bytes))\(name[dot...])"
  }
}
