import Pages
import Standards

/// Weighs pages as they travel: compressed, with everything they need.
struct PageWeigher: Sendable {
  /// Compressed sizes of files that pages need, by path.
  private var weights: [String: Int] = [:]
  private let resolver: LinkResolver

  init(baseAddress: String) {
    resolver = LinkResolver(baseAddress: baseAddress)
  }

  mutating func add(_ file: OutputFile) throws(PublishingError) {
    weights[file.path] = try Gzip.compress(file.bytes).count
  }

  /// One finding for each budget that the page exceeds.
  func check(_ page: RenderedPage) throws(PublishingError) -> [Diagnostic] {
    let budget = PageBudget(kind: page.kind)
    let needed = Set(page.resources.map { resolver.resolve($0, from: page.address.path) })
    let rest = weight(of: needed)
    let code = weight(of: needed.filter { $0.hasSuffix(".css") || Self.isProgram($0) })
    var findings: [Diagnostic] = []
    let rule = PageTooHeavy()
    if code > budget.code { findings.append(rule.report(.code, code, budget.code, page)) }
    let bound = min(budget.html, budget.whole - rest)
    if let html = try size(of: page.bytes, ifAbove: bound) {
      if html > budget.html { findings.append(rule.report(.html, html, budget.html, page)) }
      if html + rest > budget.whole {
        findings.append(rule.report(.whole, html + rest, budget.whole, page))
      }
    }
    return findings
  }

  /// Scripts elsewhere are data, in the one form that pages can also load from a disk.
  private static func isProgram(_ path: String) -> Bool {
    path.hasPrefix("assets/") && path.hasSuffix(".js")
  }

  private func weight(of paths: Set<String>) -> Int {
    paths.reduce(0) { $0 + (weights[$1] ?? 0) }
  }

  /// The compressed size of a text; nothing if it is within the bound. Most texts need not be
  /// compressed with care, or at all, to know that.
  private func size(of bytes: [UInt8], ifAbove bound: Int) throws(PublishingError) -> Int? {
    if bytes.count <= bound { return nil }
    if try Gzip.compress(bytes, level: 1).count <= bound { return nil }
    let size = try Gzip.compress(bytes).count
    return size > bound ? size : nil
  }
}
