import Standards

/// The permanent names of things in linked data. They depend on ids alone, so they stay whatever
/// becomes of words, numbers and addresses.
struct LinkedNames {
  let book: StandardBook

  var termSet: String { book.standard.address.value }

  func function(_ id: String) -> String { urn("functions/" + id) }

  func task(_ id: String) -> String { urn("tasks/" + id) }

  /// The credential of a level.
  func level(_ id: String) -> String { urn("levels/" + id) }

  func course(_ level: String, track: String?) -> String {
    urn((["courses", level] + [track].compactMap { $0 }).joined(separator: "/"))
  }

  func statement(_ id: String, task: String, level: String) -> String {
    let key = "\(level)/\(task)/\(id)"
    return book.uuids[key].map { "urn:uuid:" + $0 } ?? urn(key)
  }

  /// Names of all requirements of a task at a level.
  func statements(_ task: TaskRow, level: String) -> [String] {
    (task.skills as [any Statement] + task.knowledge).map {
      statement($0.id, task: task.task.value, level: level)
    }
  }

  private func urn(_ key: String) -> String {
    "urn:uuid:" + PermanentIdentifier.make(standard: termSet, key: key)
  }

  /// A mention of something that is described elsewhere.
  static func mention(_ name: String) -> JSONValue { .object([("@id", .string(name))]) }

  static func mentions(_ names: [String]) -> JSONValue { .array(names.map(mention)) }

  static func document(_ graph: [JSONValue]) -> JSONValue {
    JSONValue.object([("@context", .string("https://schema.org")), ("@graph", .array(graph))])
  }
}
