import Standards
import Templating

/// The manual of the checks.
struct RulesPage: SitePageKind {
  let template = "rules"

  struct Content: View {
    let catalogue: Catalogue

    static let names: [Name<Content>] = [
      .list("rules", "the rules in alphabetical order", of: RuleView.self) { view in
        view.catalogue.rules.sorted { $0.name < $1.name }
          .map { RuleView(rule: $0, strings: view.catalogue.strings) }
      }
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    var page = catalogue.page(
      SiteAddresses.rules, template: template, title: catalogue.strings["rulesPage.title"],
      description: catalogue.strings["rulesPage.description"], trail: [catalogue.home],
      Content(catalogue: catalogue))
    page.anchors = Set(catalogue.rules.map(\.name))
    return [page]
  }
}

/// A rule of the checks.
struct RuleView: View {
  let rule: any RuleManual
  let strings: Strings

  static let names: [Name<RuleView>] = [
    .text("name", "name of the rule") { $0.rule.name },
    .text("badge", "how bad a finding is, in words") {
      $0.strings["severities." + $0.rule.severity.rawValue]
    },
    .text("severity", "error, warning or note") { $0.rule.severity.rawValue },
    .text("summary", "what it demands") {
      $0.strings.manual($0.rule, "summary", english: $0.rule.summary)
    },
    .text("explanation", "why") {
      $0.strings.manual($0.rule, "explanation", english: $0.rule.explanation)
    },
    .list("examples", "what it accepts, then what it refuses", of: RuleExampleView.self) { view in
      view.rule.accepted.map { RuleExampleView(file: $0.file, text: $0.text, isAccepted: true) }
        + view.rule.refused.map {
          RuleExampleView(file: $0.file, text: $0.text, isAccepted: false)
        }
    },
  ]
}

struct RuleExampleView: View {
  let file: String
  let text: String
  let isAccepted: Bool

  static let names: [Name<RuleExampleView>] = [
    .text("file", "the file it is from") { $0.file },
    .flag("isAccepted", "whether the rule accepts it") { $0.isAccepted },
    .text("code", "lines of the file; ↓ marks what is reported") { $0.text.trimmed },
  ]
}

extension String {
  /// Without empty lines at its ends and without the byte order mark that one example shows.
  fileprivate var trimmed: String {
    let lines = replacing("\u{FEFF}", with: "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed().joined(
      separator: "\n")
  }
}
