import Foundation
import Publishing
import Standards

/// What an open page is told: which state it should show, and what was found. All of it every time,
/// in words ready to be shown.
struct LiveMessage: Encodable {
  let lang: String
  /// Of the page as it is now.
  let digest: String
  /// What has just happened, and how long it took; nothing to a page that has just been opened.
  let news: String?
  /// Why the page shows older files than those that are saved.
  let heldBack: String?
  /// Whether there is nothing to look at but findings.
  let isUnmakeable: Bool
  /// Findings of the page's own standard, of settings and of templates.
  let findings: [Finding]
  /// How many of them there are of each kind; if there are none, how many there are elsewhere.
  let counts: String
  let hasErrors: Bool
  /// How many more there are, here and elsewhere.
  let others: [Others]
  let words: [String: String]
  /// Lets the page ask for the editor; nothing where there is none.
  let secret: String?

  struct Others: Encodable {
    let text: String
    /// Id of the one standard that has them.
    var standard: String?
  }

  struct Finding: Encodable {
    let severity: String
    let label: String
    let message: String
    let help: String?
    let file: String
    let line: Int
    let column: Int
    let excerpt: String?
    let rule: String
  }
}

/// Puts messages together.
struct LiveMessages: Sendable {
  let preview: Preview
  let phrases: Phrasebook
  let disk: Disk
  let secret: String?

  private static let most = 100
  /// How many other standards are named.
  private static let mostStandards = 8

  /// One event of a stream of events.
  func event(for address: String, news: String?) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = (try? encoder.encode(message(for: address, news: news))) ?? Data()
    return Array("data: ".utf8) + json + Array("\n\n".utf8)
  }

  private func message(for address: String, news: String?) -> LiveMessage {
    let answer = preview.answer(address)
    let known = preview.findings(of: answer.standard).filter { $0.acknowledged == nil }
    let own = (known + answer.findings.filter { $0.acknowledged == nil }).sorted {
      ($0.rank, $0.position.file, $0.position.line) < ($1.rank, $1.position.file, $1.position.line)
    }
    let shown = own.prefix(Self.most)
    let excerpts = Excerpts(at: shown.map(\.position), disk: disk)
    let counts = FindingCounts(own)
    let elsewhere = preview.openStandards.filter { $0.id != answer.standard }
    let phrases = phrases
    return LiveMessage(
      lang: phrases("en"), digest: answer.digest, news: news,
      heldBack: answer.isHeldBack ? heldBack(answer) : nil,
      isUnmakeable: answer.outcome == .unmakeable,
      findings: shown.map { finding($0, excerpts) },
      counts: own.isEmpty
        ? phrases(inOthers(elsewhere))
        : counts.found.map { phrases($0) }.joined(separator: phrases(", ")),
      hasErrors: counts.errors > 0,
      others: (own.count > Self.most
        ? [LiveMessage.Others(text: phrases("\(own.count - Self.most) more here"))] : [])
        + others(elsewhere),
      words: words, secret: secret)
  }

  private func others(_ elsewhere: [(id: String, count: Int)]) -> [LiveMessage.Others] {
    let named = elsewhere.prefix(Self.mostStandards).map { id, count in
      LiveMessage.Others(text: phrases("\(count) in \(id)"), standard: id)
    }
    let rest = Array(elsewhere.dropFirst(Self.mostStandards))
    return rest.isEmpty ? named : named + [LiveMessage.Others(text: phrases(inOthers(rest)))]
  }

  private func inOthers(_ elsewhere: [(id: String, count: Int)]) -> Wording {
    "\(elsewhere.reduce(0) { $0 + $1.count }) in other standards"
  }

  private func heldBack(_ answer: PreviewAnswer) -> String {
    if let trouble = preview.trouble { return phrases(trouble.message) }
    if answer.outcome == .unmakeable {
      return phrases("this page cannot be made yet; it comes by itself once the faults are mended")
    }
    let files = answer.faultyFiles.sorted().joined(separator: phrases(", "))
    return phrases("\(files) cannot be used as saved: the page shows what could last be made")
  }

  private func finding(_ finding: Diagnostic, _ excerpts: Excerpts) -> LiveMessage.Finding {
    LiveMessage.Finding(
      severity: finding.severity.rawValue, label: label(finding.severity),
      message: phrases(finding.message), help: finding.help.map { phrases($0) },
      file: finding.position.file, line: finding.position.line, column: finding.position.column,
      excerpt: excerpts.excerpt(at: finding.position), rule: finding.rule)
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: phrases("error: ")
    case .warning: phrases("warning: ")
    case .note: phrases("note: ")
    }
  }

  private var words: [String: String] {
    [
      "panel": phrases("Findings of the preview"),
      "show": phrases("Show findings"), "copied": phrases("copied"), "help": phrases("help: "),
      "copy": phrases("Copy the place"), "open": phrases("Open in the editor"),
      "lost": phrases("the preview has ended; the page waits for it"),
    ]
  }
}

extension Diagnostic {
  /// Errors first.
  fileprivate var rank: Int { Severity.allCases.firstIndex(of: severity) ?? 0 }
}
