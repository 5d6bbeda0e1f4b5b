import ArgumentParser
import Publishing
import Standards

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print the manual of a rule or of a page's template, or the list of all rules.")

  @Argument(
    help: "Name of a rule, such as weights-sum, or of a template, such as page:hours.")
  var rule: String?

  func run() async throws {
    let runner = CommandRunner()
    try await runner.run {
      guard let rule else {
        runner.terminal.print(list)
        runner.terminal.print("\nNames that templates may use: gangmu explain page:NAME, with NAME")
        runner.terminal.print(TemplateManual.names.joined(separator: ", "))
        return ExitStatus.fine
      }
      if rule.hasPrefix(Self.page) {
        runner.terminal.print(try Self.template(String(rule.dropFirst(Self.page.count))))
        return ExitStatus.fine
      }
      guard let manual = RuleBook.all.first(where: { $0.name == rule }) else {
        let meant = DidYouMean.suggestion(for: rule, among: RuleBook.all.map(\.name))
        throw PublishingError(
          "there is no rule “\(rule)”",
          help: meant.map { "did you mean “\($0)”?" } ?? "gangmu explain lists all rules")
      }
      runner.terminal.print(text(manual))
      return ExitStatus.fine
    }
  }

  private static let page = "page:"

  private static func template(_ name: String) throws(PublishingError) -> String {
    if let text = TemplateManual.text(of: name) { return text }
    let names = TemplateManual.names
    let meant = DidYouMean.suggestion(for: name, among: names)
    throw PublishingError(
      name.isEmpty ? "page: needs the name of a template" : "there is no template “\(name)”",
      help: meant.map { "did you mean “\(page)\($0)”?" }
        ?? "there are " + names.joined(separator: ", "))
  }

  private var list: String {
    let width = RuleBook.all.map(\.name.count).max() ?? 0
    return RuleBook.all.map { rule in
      rule.name + String(repeating: " ", count: width - rule.name.count + 2) + rule.summary
    }.joined(separator: "\n")
  }

  private func text(_ rule: any RuleManual) -> String {
    let parts =
      ["\(rule.name) (\(rule.severity.rawValue))", rule.summary, rule.explanation]
      + rule.accepted.map { example("Accepted", $0.file, $0.text) }
      + rule.refused.map { example("Refused", $0.file, $0.text) }
    return parts.joined(separator: "\n\n")
  }

  private func example(_ title: String, _ file: String, _ text: String) -> String {
    let code = text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return "\(title), in \(file):\n\n\(code)"
  }
}
