/// What the head of a written page says.
struct PageHead {
  let title: String
  /// Contents of `meta` elements by name or property.
  let meta: [String: String]
  /// Texts of JSON-LD blocks.
  let linkedData: [String]

  init(_ html: String) {
    title = PageHead.between("<title>", "</title>", in: html).first ?? ""
    var meta: [String: String] = [:]
    for tag in PageHead.between("<meta ", ">", in: html) {
      let name = ["name=\"", "property=\""].lazy
        .compactMap { PageHead.between($0, "\"", in: tag).first }.first
      if let name { meta[name] = PageHead.between("content=\"", "\"", in: tag).first }
    }
    self.meta = meta
    linkedData = PageHead.between(#"<script type="application/ld+json">"#, "</script>", in: html)
  }

  static func between(_ start: String, _ end: String, in text: String) -> [String] {
    var rest = text[...]
    var found: [String] = []
    while let open = rest.firstRange(of: start),
      let close = rest[open.upperBound...].firstRange(of: end)
    {
      found.append(String(rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return found
  }
}
