import ArgumentParser
import Publishing
import Standards

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: said("Print the manual of a rule or of a page's template, or the list of all rules."))

  @Argument(
    help: .said("Name of a rule, such as weights-sum, or of a template, such as page:hours."))
  var rule: String?
  @OptionGroup var speech: LanguageOptions

  func run() async throws {
    let runner = CommandRunner(speech, content: SourceOptions.usualContent)
    try await runner.run {
      guard let rule else {
        runner.terminal.print(list(runner.phrases))
        let names = TemplateManual.names.joined(separator: ", ")
        runner.terminal.print("")
        runner.terminal.print(
          runner.phrases(
            "names that templates may use: gangmu explain page:NAME, with one of \(names)"))
        return ExitStatus.fine
      }
      if rule.hasPrefix(Self.page) {
        let name = String(rule.dropFirst(Self.page.count))
        runner.terminal.print(try template(name, runner.phrases))
        return ExitStatus.fine
      }
      guard let manual = RuleBook.all.first(where: { $0.name == rule }) else {
        let meant = DidYouMean.suggestion(for: rule, among: RuleBook.all.map(\.name))
        throw EnvironmentError(
          "there is no rule “\(rule)”",
          help: meant.map { "did you mean “\($0)”?" } ?? "“gangmu explain” lists all rules")
      }
      runner.terminal.print(text(manual, runner.phrases))
      return ExitStatus.fine
    }
  }

  private static let page = "page:"

  private func template(
    _ name: String, _ phrases: Phrasebook
  ) throws(EnvironmentError) -> String {
    if let text = TemplateManual.text(of: name, phrases) { return text }
    let names = TemplateManual.names
    let known = names.joined(separator: ", ")
    let meant = DidYouMean.suggestion(for: name, among: names)
    throw EnvironmentError(
      "there is no template “\(name)”",
      help: meant.map { "did you mean “page:\($0)”?" } ?? "there are \(known)")
  }

  private func list(_ phrases: Phrasebook) -> String {
    let width = RuleBook.all.map(\.name.count).max() ?? 0
    return RuleBook.all.map { rule in
      rule.name + String(repeating: " ", count: width - rule.name.count + 2)
        + phrases.summary(of: rule)
    }.joined(separator: "\n")
  }

  private func text(_ rule: any RuleManual, _ phrases: Phrasebook) -> String {
    let parts =
      [
        phrases(title(rule)), phrases.summary(of: rule), phrases.explanation(of: rule),
      ]
      + rule.accepted.map { phrases("Accepted, in \($0.file):") + code($0.text) }
      + rule.refused.map { phrases("Refused, in \($0.file):") + code($0.text) }
    return parts.joined(separator: "\n\n")
  }

  private func title(_ rule: any RuleManual) -> Wording {
    switch rule.severity {
    case .error: "\(rule.name) (error)"
    case .warning: "\(rule.name) (warning)"
    case .note: "\(rule.name) (note)"
    }
  }

  private func code(_ text: String) -> String {
    "\n\n" + text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }
}
