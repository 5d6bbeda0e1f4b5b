/// HTML that templates may not hold: what runs, loads or sends something, shows a page within the
/// page, or changes what addresses mean.
enum ForbiddenMarkup {
  private static let attributes: Set = [
    "action", "background", "data", "formaction", "manifest", "ping", "poster", "srcdoc", "srcset",
    "style", "xlink:href",
  ]
  private static let elements: Set = [
    "applet", "base", "embed", "frame", "frameset", "iframe", "object",
  ]

  static func holds(attribute: String) -> Bool {
    let name = attribute.lowercased()
    return name.hasPrefix("on") || attributes.contains(name)
  }

  /// A page may name what it may load, and lead on to an address that a value gives.
  ///
  /// - Parameter attributes: with what is literal in their values.
  static func holds(element: String, _ attributes: [String: String]) -> Bool {
    if elements.contains(element.lowercased()) { return true }
    return switch attributes["http-equiv"]?.lowercased() {
    case nil, "content-security-policy": false
    case "refresh": attributes["content"]?.hasSuffix("url=") != true
    default: true
    }
  }

  /// Why the address of an attribute is refused, as far as it can be known.
  static func refusal(of literal: String, _ use: AddressUse) -> String? {
    let hidden = ["&#", "&colon", "&tab", "&newline"]
    if hidden.contains(where: literal.lowercased().contains) {
      return "address with a character reference"
    }
    if use == .resource, AddressRule.isExternal(literal) {
      return "pages load nothing from elsewhere"
    }
    return AddressRule.refusal(of: literal)
  }
}
