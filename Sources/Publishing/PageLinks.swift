/// The links and anchors of a written HTML document.
struct PageLinks: Sendable {
  private(set) var ids: Set<String> = []
  /// Values of `href` and `src`, in order.
  private(set) var targets: [String] = []
  /// What a browser loads with the page: pictures, scripts, styles.
  private(set) var needed: [String] = []

  /// Reads attributes of tags only; text cannot be mistaken for them.
  init(html: String) {
    var rest = Substring(html).utf8
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...].dropFirst()
      guard let first = rest.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else {
        continue
      }
      readTag(&rest)
    }
  }

  private mutating func readTag(_ rest: inout Substring.UTF8View) {
    var href: String?
    var relation: String?
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else { continue }
      let name = rest.prefix {
        $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "-")
      }
      rest = rest.dropFirst(name.count)
      guard rest.first == UInt8(ascii: "="), rest.dropFirst().first == UInt8(ascii: "\"") else {
        continue
      }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != UInt8(ascii: "\"") }
      rest = rest.dropFirst(value.count + 1)
      switch String(Substring(name)) {
      case "id": ids.insert(String(Substring(value)))
      case "src": needed.append(addTarget(value))
      case "href": href = addTarget(value)
      case "rel": relation = String(Substring(value))
      default: break
      }
    }
    // Only of a `link`; other relations name pages, such as the canonical one.
    if let href, relation == "stylesheet" || relation == "icon" { needed.append(href) }
  }

  private mutating func addTarget(_ value: Substring.UTF8View) -> String {
    let text = String(Substring(value))
    let target =
      text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&amp;", with: "&") : text
    targets.append(target)
    return target
  }
}
