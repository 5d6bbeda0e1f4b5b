import Pages
import Standards
import Templating

/// Follows every internal link of rendered pages.
struct LinkChecker: Sendable {
  /// Anchors by path of page.
  private(set) var anchors: [String: Set<String>] = [:]
  /// Files and pages whose anchors are not known here.
  private(set) var files: Set<String> = []
  /// Absolute addresses below this one are internal too.
  private let baseAddress: String
  private let resolver: LinkResolver

  init(baseAddress: String) {
    self.baseAddress = baseAddress
    resolver = LinkResolver(baseAddress: baseAddress)
  }

  mutating func add(file: String) { files.insert(file) }

  /// A file that is there, or will be; its places, if they are declared.
  mutating func add(_ artifact: Artifact) {
    if let places = artifact.anchors {
      anchors[artifact.address] = places
    } else {
      files.insert(artifact.address)
    }
  }

  mutating func add(page: RenderedPage) {
    anchors[page.address.path] = page.anchors
  }

  /// One finding for each link that leads nowhere.
  func check(_ page: RenderedPage) -> [Diagnostic] {
    Set(page.links.map(\.target)).sorted().filter { !isFine($0, on: page.address.path) }.map {
      BrokenLink().report(
        $0, on: page.address.path, template: page.template, datum: page.datum)
    }
  }

  private func isFine(_ link: String, on page: String) -> Bool {
    if link.hasPrefix(baseAddress) {
      return isFine(resolver.basePath + link.dropFirst(baseAddress.count), on: page)
    }
    // A colon behind a slash, a question mark or a sign of a fragment belongs to the path.
    let end = link.utf8.firstIndex { ":/?#".utf8.contains($0) }
    if end.map({ link.utf8[$0] }) == UInt8(ascii: ":") || link.hasPrefix("//") { return true }
    let hash = link.utf8.firstIndex(of: UInt8(ascii: "#"))
    // What follows a question mark is for the page itself.
    let whole = link[..<(hash ?? link.endIndex)]
    let target = whole[..<(whole.utf8.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex)]
    let path = target.isEmpty ? page : resolver.resolve(String(target), from: page)
    guard let fragment = hash.map({ link[link.index(after: $0)...] }), !fragment.isEmpty else {
      return anchors[path] != nil || files.contains(path)
    }
    if let known = anchors[path] { return known.contains(String(fragment)) }
    return files.contains(path)
  }
}
