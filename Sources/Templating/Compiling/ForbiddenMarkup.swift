/// HTML that templates may not hold: what runs, loads or sends something, shows a page within the
/// page, or changes what addresses mean.
enum ForbiddenMarkup {
  private static let attributes: Set = [
    "action", "background", "data", "formaction", "imagesrcset", "manifest", "ping", "poster",
    "srcdoc", "srcset", "style", "xlink:href",
  ]
  private static let elements: Set = [
    "applet", "base", "embed", "frame", "frameset", "iframe", "object",
  ]
  /// What a link element may name without anything being loaded.
  private static let harmless: Set = [
    "alternate", "author", "canonical", "first", "help", "index", "last", "license", "me", "next",
    "prev", "search", "up",
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

  /// Whether a browser loads what the `href` of an element names.
  static func loads(element: String, relation: String?) -> Bool {
    switch element {
    case "a", "area": return false
    case "link":
      let words = (relation ?? "").lowercased().split(whereSeparator: \.isWhitespace)
      return !Set(words.map(String.init)).isSubset(of: harmless)
    default: return true
    }
  }

  /// Whether a value such as `url(https://…)` of a drawing names a file of another site.
  static func loadsFromElsewhere(_ value: String) -> Bool {
    value.lowercased().ranges(of: "url(").contains { range in
      let address = value.lowercased()[range.upperBound...].drop { " \"'".contains($0) }
      return ["http:", "https:", "//"].contains { address.hasPrefix($0) }
    }
  }

  /// Why the address of an attribute is refused, as far as it can be known.
  static func refusal(of literal: String, _ use: AddressUse) -> AddressRefusal? {
    let hidden = ["&#", "&colon", "&tab", "&newline"]
    if hidden.contains(where: literal.lowercased().contains) { return .reference }
    if use == .resource, AddressRule.isExternal(literal) { return .elsewhere }
    return AddressRule.refusal(of: literal)
  }
}
