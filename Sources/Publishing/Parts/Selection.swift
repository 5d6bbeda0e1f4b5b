/// Which files of the site are wanted.
struct Selection: Sendable {
  private let addresses: [String]
  /// Ids of the standards that they belong to.
  let standards: [String]

  init(_ addresses: [String], standards ids: [String]) {
    let addresses = addresses.map(Self.plain)
    self.addresses = addresses
    standards = ids.filter { id in
      addresses.contains { $0 == id || $0.hasPrefix(id + "/") || $0 == "." }
    }
    needsSite = addresses.contains { address in
      !ids.contains { address == $0 || address.hasPrefix($0 + "/") }
    }
  }

  /// Whether some belong to no standard.
  let needsSite: Bool

  var isWhole: Bool { addresses.contains(".") }

  func contains(_ artifact: Artifact) -> Bool {
    addresses.contains { Self.holds($0, artifact.address) }
  }

  /// The first address under which nothing was made.
  func missing(in paths: [String]) -> String? {
    addresses.first { address in !paths.contains { Self.holds(address, $0) } }
  }

  /// Without `./` or `/` before it, and without a place on the page.
  private static func plain(_ address: String) -> String {
    let file = address.prefix { $0 != "#" }
    let plain = file.trimmingPrefix("./").trimmingPrefix("/")
    return plain.isEmpty ? "." : String(plain)
  }

  /// A file itself, or what lies in a folder.
  private static func holds(_ address: String, _ path: String) -> Bool {
    address == "." || path == address
      || path.hasPrefix(address.hasSuffix("/") ? address : address + "/")
  }
}
