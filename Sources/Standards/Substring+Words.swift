/// Words are found byte by byte: a search by characters takes many times as long.
extension Substring {
  /// Whether the words stand in the text; nothing stands nowhere.
  package func says(_ words: String) -> Bool { place(of: words) != nil }

  /// Where the words stand first.
  package func place(of words: String) -> Range<Index>? {
    guard let first = words.utf8.first else { return nil }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: words.utf8) {
        return start..<utf8.index(start, offsetBy: words.utf8.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Where they stand, without overlaps.
  package func places(of words: String) -> [Range<Index>] {
    var found: [Range<Index>] = []
    while let place = self[(found.last?.upperBound ?? startIndex)...].place(of: words) {
      found.append(place)
    }
    return found
  }
}

extension String {
  /// See `Substring`.
  package func says(_ words: String) -> Bool { self[...].says(words) }
}
