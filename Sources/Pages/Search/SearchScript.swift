import Standards

/// Data files of the search. They are scripts, since pages opened from disk may not fetch: each
/// hands its value to the element that loads it.
enum SearchScript {
  static func text(_ value: JSONValue) -> String {
    "document.currentScript.data=\(value.text);\n"
  }
}
