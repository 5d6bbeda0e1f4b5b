/// What the address of a Markdown link asks for.
enum LinkTarget: Hashable {
  /// `anchor:ID`: a place that links to itself.
  case anchor(String)
  /// `class:NAME`: a span with one or more classes, divided by dots.
  case classes(String)
  /// `lang:TAG`: a span in another language.
  case language(String)
  /// `edit:added`, `edit:removed`: the element of words that were.
  case edit(String)
  case unknown(String)
  case address(String)

  /// Reads the address as written in the template, so that a value cannot choose the kind.
  init(written address: String) {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? String(parts[1]) : ""
    switch (parts.first, rest) {
    case ("anchor", _): self = .anchor(rest)
    case ("class", _): self = .classes(rest)
    case ("lang", _): self = .language(rest)
    case ("edit", "added"): self = .edit("ins")
    case ("edit", "removed"): self = .edit("del")
    case ("edit", _): self = .unknown(rest)
    default: self = .address(address)
    }
  }
}
