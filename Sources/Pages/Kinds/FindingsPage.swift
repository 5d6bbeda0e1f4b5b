import Checking
import Standards
import Templating

/// What the checks found, what is acknowledged and why, and what passed.
struct FindingsPage: PageKind {
  let template = "findings"

  struct Content: View {
    let book: StandardBook

    static let names: [Name<Content>] = [
      .text("lead", "how many rules were checked, and what came of it") { $0.lead },
      .list("open", "findings that nobody acknowledged, by rule", of: FindingGroupView.self) {
        view in
        view.views(view.open)
      },
      .list("acknowledged", "findings that are kept, by rule", of: FindingGroupView.self) { view in
        view.views(view.book.findings.filter { $0.acknowledged != nil })
      },
      .text("fidelity", "how much of the printed text is encoded") { $0.fidelity },
      .list("unchecked", "rules that have nothing to look at", of: PassedRuleView.self) { view in
        view.book.rules.filter { !view.isChecked($0) }.map {
          PassedRuleView(rule: $0, book: view.book)
        }
      },
      .list("passed", "rules that found nothing", of: PassedRuleView.self) { view in
        view.passed.map { PassedRuleView(rule: $0, book: view.book) }
      },
    ]

    private func views(_ findings: [Diagnostic]) -> [FindingGroupView] {
      let passages = Passages(book)
      return groups(findings).map {
        FindingGroupView(findings: $0, book: book, passages: passages)
      }
    }

    private var open: [Diagnostic] { book.findings.filter { $0.acknowledged == nil } }

    private var passed: [any RuleManual] {
      let broken = Set(book.findings.map(\.rule))
      return checked.filter { !broken.contains($0.name) }
    }

    private var checked: [any RuleManual] { book.rules.filter(isChecked) }

    private func isChecked(_ rule: any RuleManual) -> Bool {
      switch rule.subjectFile {
      case "source.txt": book.standard.source != nil
      case "ids.txt": book.standard.publishedIds != nil
      default: true
      }
    }

    private var lead: String {
      book.strings(
        "findings.lead",
        [
          "rules": String(checked.count), "open": String(open.count),
          "acknowledged": String(book.findings.count - open.count),
          "passed": String(passed.count),
        ])
    }

    /// Findings of one rule; the worst rules first, and of these what is rare before what is
    /// everywhere.
    private func groups(_ findings: [Diagnostic]) -> [[Diagnostic]] {
      let groups = findings.grouped(by: \.rule).sorted { $0.count < $1.count }
      return Severity.allCases.flatMap { severity in
        groups.filter { group in
          Severity.allCases.first { worst in group.contains { $0.severity == worst } } == severity
        }
      }
    }

    private var fidelity: String? {
      book.input.fidelity.map { fidelity in
        book.strings(
          "findings.fidelity",
          [
            "fragments": String(fidelity.fragments), "covered": String(fidelity.coveredLetters),
            "total": String(fidelity.letters), "percent": percent(fidelity),
          ])
      }
    }

    /// With one decimal, rounded down, so that 100 means all.
    private func percent(_ fidelity: Fidelity) -> String {
      let perMille =
        fidelity.letters == 0 ? 1000 : fidelity.coveredLetters * 1000 / fidelity.letters
      return perMille % 10 == 0 ? "\(perMille / 10)" : "\(perMille / 10).\(perMille % 10)"
    }
  }

  func pages(of book: StandardBook) -> [Page] {
    [
      book.page(
        book.addresses.findings, template: template, title: book.strings["findings.title"],
        downloads: [.feedback, .findings, .tables],
        Content(book: book))
    ]
  }
}

/// Findings of one rule.
struct FindingGroupView: View {
  let findings: [Diagnostic]
  let book: StandardBook
  let passages: Passages

  static let names: [Name<FindingGroupView>] = [
    .text("rule", "name of the rule") { $0.findings[0].rule },
    .link("ruleHref", "the rule in the manual") {
      $0.book.addresses.findings.href(to: SiteAddresses.rules, fragment: $0.findings[0].rule)
    },
    .text("summary", "what the rule demands") { view in
      view.book.rules.first { $0.name == view.findings[0].rule }.map {
        view.book.strings.manual($0, "summary", english: $0.summary)
      }
    },
    .number("count", "how many there are") { $0.findings.count },
    .list("reasons", "the findings, by the reason why they are kept", of: FindingReasonView.self) {
      view in
      view.findings.grouped(by: \.acknowledged).map {
        FindingReasonView(findings: $0, book: view.book, passages: view.passages)
      }
    },
  ]
}

/// Findings of one rule that are kept for one reason, or for none.
struct FindingReasonView: View {
  let findings: [Diagnostic]
  let book: StandardBook
  let passages: Passages

  static let names: [Name<FindingReasonView>] = [
    .text("reason", "why they are kept, if they are") { $0.findings[0].acknowledged },
    .list("findings", "the findings in the order of the files", of: FindingView.self) { view in
      view.findings.map {
        FindingView(diagnostic: $0, book: view.book, passages: view.passages)
      }
    },
  ]
}

/// A finding of a check.
struct FindingView: View {
  let diagnostic: Diagnostic
  let book: StandardBook
  let passages: Passages

  static let names: [Name<FindingView>] = [
    .text("badge", "how bad it is, in words") {
      $0.book.strings["severities." + $0.diagnostic.severity.rawValue]
    },
    .text("severity", "error, warning or note") { $0.diagnostic.severity.rawValue },
    .text("message", "what is wrong") { $0.book.strings.text($0.diagnostic.message) },
    .text("help", "what would be right") { view in
      view.diagnostic.help.map(view.book.strings.text)
    },
    .text("anchor", "its anchor, which holds as long as the finding does") { $0.anchor },
    .part("passage", "what it is about, in the standard", of: LinkView.self) { view in
      view.passages.link(to: view.diagnostic.position)
    },
    .part("place", "where it is", of: PlaceView.self) {
      PlaceView(position: $0.diagnostic.position, book: $0.book)
    },
    .list("related", "other places that matter", of: RelatedPlaceView.self) { view in
      view.diagnostic.related.map { RelatedPlaceView(related: $0, book: view.book) }
    },
  ]

  private var anchor: String {
    let subject = (diagnostic.subject ?? "\(diagnostic.position.line)").map { character in
      character.isASCII && (character.isLetter || character.isNumber || ".-_".contains(character))
        ? character : "."
    }
    return diagnostic.rule + "." + String(subject)
  }
}

/// A place in the content files.
struct PlaceView: View {
  let position: SourcePosition
  let book: StandardBook

  static let names: [Name<PlaceView>] = [
    .text("words", "file, line and column") {
      $0.book.contentPath($0.position) + ":\($0.position.line):\($0.position.column)"
    },
    .link("href", "the line, where the site names the address of sources") {
      $0.book.sourceHref($0.position)
    },
  ]
}

struct RelatedPlaceView: View {
  let related: RelatedPlace
  let book: StandardBook

  static let names: [Name<RelatedPlaceView>] = [
    .text("message", "what is there") { $0.book.strings.text($0.related.message) },
    .part("place", "where it is", of: PlaceView.self) {
      PlaceView(position: $0.related.position, book: $0.book)
    },
  ]
}

/// A rule that found nothing, or looked at nothing.
struct PassedRuleView: View {
  let rule: any RuleManual
  let book: StandardBook

  static let names: [Name<PassedRuleView>] = [
    .text("name", "name of the rule") { $0.rule.name },
    .text("summary", "what it demands") {
      $0.book.strings.manual($0.rule, "summary", english: $0.rule.summary)
    },
    .text("file", "the file that it would look at, if it needs one") { $0.rule.subjectFile },
    .link("href", "the rule in the manual") {
      $0.book.addresses.findings.href(to: SiteAddresses.rules, fragment: $0.rule.name)
    },
  ]
}
