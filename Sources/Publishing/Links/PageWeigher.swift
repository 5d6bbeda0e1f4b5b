import Packing
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

  mutating func add(_ file: OutputFile) throws(EnvironmentError) {
    weights[file.path] = try file.weight()
  }

  /// One finding for each budget that the page exceeds.
  func check(_ page: RenderedPage, _ file: OutputFile) throws(EnvironmentError) -> [Diagnostic] {
    let budget = PageBudget(kind: page.kind)
    let needed = Set(page.resources.map { resolver.resolve($0, from: page.address.path) })
    let rest = weight(of: needed)
    let code = weight(of: needed.filter { $0.hasSuffix(".css") || Self.isProgram($0) })
    var findings: [Diagnostic] = []
    let rule = PageTooHeavy()
    if code > budget.code { findings.append(rule.report(.code, code, budget.code, page)) }
    let html = try file.weight()
    if html > budget.html { findings.append(rule.report(.html, html, budget.html, page)) }
    if html + rest > budget.whole {
      findings.append(rule.report(.whole, html + rest, budget.whole, page))
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
}

/// How much a page may weigh, in bytes as gzip sends them.
struct PageBudget: Equatable, Sendable {
  private static let kilobyte = 1024

  /// The document itself.
  let html: Int
  /// Styles and scripts of the page.
  let code = 30 * kilobyte
  /// The page with everything it needs.
  let whole = 50 * kilobyte

  /// - Parameter kind: name of the page's template. A page that is a whole document, to be searched
  ///   and printed in one piece, may be twice as long as one that shows a part.
  init(kind: String) {
    let isWhole = Self.wholeDocuments.contains(kind) || kind.hasPrefix("print")
    html = (isWhole ? 40 : 20) * Self.kilobyte
  }

  private static let wholeDocuments: Set = ["encoding", "findings", "rules", "templates", "text"]
}

/// What of a page has a budget.
enum WeighedPart: String, Sendable {
  case html
  case code
  case whole

  /// How a finding begins; `{page}` stands for the page's address.
  var subject: String {
    switch self {
    case .html: "the HTML of {page}"
    case .code: "the styles and scripts of {page}"
    case .whole: "{page} with everything it needs"
    }
  }

  var help: String {
    switch self {
    case .html: "shorten the template {template}, or divide the page"
    case .code: "load less on this page"
    case .whole: "shorten the page, or load less on it"
    }
  }
}
