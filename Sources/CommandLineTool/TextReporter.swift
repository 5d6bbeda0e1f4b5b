import Publishing
import Standards

/// Findings for people: place, sentence, the line itself with a caret, what would be right.
struct TextReporter: Reporter {
  let disk: Disk
  let phrases: Phrasebook
  let paint: Paint
  /// Whether notes are shown in full, not as one line each, and acknowledged findings as well: else
  /// these are only counted, since they would hide what is new.
  let verbose: Bool

  func report(_ report: BuildReport) -> String {
    let findings = report.findings.filter { verbose || $0.acknowledged == nil }
    let excerpts = Excerpts(at: findings.filter { !isShort($0) }.map(\.position), disk: disk)
    return findings.map { isShort($0) ? headline($0) : full($0, excerpts) }
      .joined(separator: "\n")
  }

  private func isShort(_ finding: Diagnostic) -> Bool {
    !verbose && finding.severity == .note
  }

  private func headline(_ finding: Diagnostic) -> String {
    let place = place(finding.position)
    let line = "\(place): \(label(finding))\(phrases(finding.message)) [\(finding.rule)]"
    guard let reason = finding.acknowledged else { return line }
    return line + "\n  " + phrases("acknowledged: \(reason)")
  }

  private func full(_ finding: Diagnostic, _ excerpts: Excerpts) -> String {
    var lines = [headline(finding)]
    if let excerpt = excerpts.excerpt(at: finding.position) { lines.append(excerpt) }
    if let help = finding.help {
      lines.append("  \(paint.bold(phrases("help: ")))\(phrases(help))")
    }
    for related in finding.related {
      lines.append(
        "  \(paint.bold(phrases("see: ")))\(place(related.position)): \(phrases(related.message))")
    }
    if finding.acknowledged == nil, let subject = finding.subject {
      lines.append("  \(paint.dim(phrases("subject: \(subject)")))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ position: SourcePosition) -> String {
    paint.bold("\(position.file):\(position.line):\(position.column)")
  }

  private func label(_ finding: Diagnostic) -> String {
    let isOpen = finding.acknowledged == nil
    switch finding.severity {
    case .error where isOpen: return paint.red(phrases("error: "))
    case .warning where isOpen: return paint.yellow(phrases("warning: "))
    case .note where isOpen: return paint.blue(phrases("note: "))
    case .error: return paint.dim(phrases("error (acknowledged): "))
    case .warning: return paint.dim(phrases("warning (acknowledged): "))
    case .note: return paint.dim(phrases("note (acknowledged): "))
    }
  }
}
