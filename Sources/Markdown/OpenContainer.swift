/// A `::: name` that still waits for its `:::`.
struct OpenContainer {
  /// HTML element.
  let element: String
  /// As written.
  let name: String
  /// 0-based.
  let line: Int
}
