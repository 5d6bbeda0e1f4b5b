/// Which files of the site are wanted.
struct Selection: Sendable {
  private let addresses: [String]
  /// Ids of the standards that they belong to.
  let standards: [String]

  init(_ addresses: [String], standards ids: [String]) {
    self.addresses = addresses.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
    standards = ids.filter { id in
      addresses.contains { $0 == id || $0.hasPrefix(id + "/") || $0 == "./" || $0 == "." }
    }
    needsSite = addresses.contains { address in
      !ids.contains { address == $0 || address.hasPrefix($0 + "/") }
    }
  }

  /// Whether some belong to no standard.
  let needsSite: Bool

  func contains(_ artifact: Artifact) -> Bool {
    addresses.contains { Self.holds($0, artifact.address) }
  }

  /// The first address under which nothing was made.
  func missing(in paths: [String]) -> String? {
    addresses.first { address in !paths.contains { Self.holds(address, $0) } }
  }

  /// A file itself, or what lies in a folder.
  private static func holds(_ address: String, _ path: String) -> Bool {
    path == address || path.hasPrefix(address.hasSuffix("/") ? address : address + "/")
  }
}
