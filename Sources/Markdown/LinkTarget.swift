/// What the address of a Markdown link asks for.
enum LinkTarget: Hashable {
  /// `anchor:ID`: a place that links to itself.
  case anchor(String)
  /// `class:NAME`: a span with one or more classes, divided by dots.
  case classes(String)
  /// `lang:TAG`: a span in another language.
  case language(String)
  case address(String)

  /// Reads the address as written in the template, so that a value cannot choose the kind.
  init(written address: String) {
    if let rest = Self.rest(of: address, after: "anchor:") {
      self = .anchor(rest)
    } else if let rest = Self.rest(of: address, after: "class:") {
      self = .classes(rest)
    } else if let rest = Self.rest(of: address, after: "lang:") {
      self = .language(rest)
    } else {
      self = .address(address)
    }
  }

  private static func rest(of address: String, after prefix: String) -> String? {
    address.hasPrefix(prefix) ? String(address.dropFirst(prefix.count)) : nil
  }
}
