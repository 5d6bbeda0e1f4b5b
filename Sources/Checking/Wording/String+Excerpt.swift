extension String {
  /// The text, or its beginning and an ellipsis if it is long.
  func excerpt(_ limit: Int = 24) -> String {
    count <= limit ? self : prefix(limit) + "…"
  }
}
