import Standards

/// Why an address is refused.
enum AddressRefusal: Hashable {
  case missing
  case control
  case space
  case noScheme
  case kind(String)
  /// A character is written as a reference, which could hide what it is.
  case reference
  case elsewhere

  /// Read after “the address … is refused:”.
  var wording: Wording {
    switch self {
    case .missing: Self.reason("missing", "link without an address")
    case .control: Self.reason("control", "address with a control character")
    case .space: Self.reason("space", "address starts with a space")
    case .noScheme: Self.reason("scheme", "address without a scheme")
    case .kind(let name):
      Self.reason("kind", "addresses of the kind “{kind}:” are not allowed", ["kind": name])
    case .reference: Self.reason("reference", "address with a character reference")
    case .elsewhere: Self.reason("elsewhere", "pages load nothing from elsewhere")
    }
  }

  private static func reason(
    _ key: String, _ english: String, _ arguments: [String: String] = [:]
  ) -> Wording {
    Wording(key: "rules.template-markup.reason-" + key, english: english, arguments: arguments)
  }
}
