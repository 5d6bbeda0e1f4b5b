/// Runs work on a limited number of items at once and gives the results in the items' order.
struct Workers: Sendable {
  let jobs: Int
  /// Called after each item with the number of finished ones.
  var progress: (@Sendable (Int) -> Void)?

  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func start() {
        guard next < items.count else { return }
        let (index, item) = (next, items[next])
        next += 1
        group.addTask { (index, try await work(item)) }
      }
      for _ in 0..<max(1, jobs) { start() }
      var results: [Int: Result] = [:]
      while let (index, result) = try await group.next() {
        results[index] = result
        progress?(results.count)
        start()
      }
      return items.indices.compactMap { results[$0] }
    }
  }
}
