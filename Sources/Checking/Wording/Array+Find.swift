extension Array where Element == Unicode.Scalar {
  /// Index of the first occurrence of a text at or after `start`; none for an empty text.
  func find(_ text: [Unicode.Scalar], from start: Int = 0) -> Int? {
    guard let first = text.first, start <= count - text.count else { return nil }
    return (start...count - text.count).first { index in
      self[index] == first && text.indices.allSatisfy { self[index + $0] == text[$0] }
    }
  }
}
