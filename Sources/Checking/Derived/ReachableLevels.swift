import Standards

/// The levels that can be reached from no certificate at all, step by step, in any track.
struct ReachableLevels {
  let ids: Set<String>

  init(_ standard: Standard) {
    // Unknown levels block nothing: they are reported on their own.
    var reached = Set(standard.eligibility.flatMap(\.paths).flatMap(\.certificates).map(\.value))
      .subtracting(standard.levels.map(\.id))
    var waiting = standard.eligibility
    while true {
      let open = waiting.filter { group in
        group.paths.contains { path in
          path.certificates.allSatisfy { reached.contains($0.value) }
        }
      }.map(\.level.value)
      guard !open.isEmpty else { break }
      reached.formUnion(open)
      waiting.removeAll { reached.contains($0.level.value) }
    }
    ids = reached
  }
}
