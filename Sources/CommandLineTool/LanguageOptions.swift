import ArgumentParser
import Foundation
import Publishing
import Standards

/// The language that the tool speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: .said(
      "Language of messages: \(ToolLanguage.list). (default: of site.yaml, else of the system)"))
  var language: ToolLanguage?

  /// - Parameter content: the folder whose site says what language its people speak.
  func phrases(content: String) -> Phrasebook {
    let language = ToolLanguage(named: language, content: content)
    let known = UsageWords.phrases
    return known.locale == language.locale ? known : language.phrases
  }
}

/// A language that the tool can speak.
enum ToolLanguage: String, CaseIterable, ExpressibleByArgument {
  case zh, en

  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// The one that is named, else that of the site, else that of the system.
  init(named: ToolLanguage?, content: String) {
    self =
      named ?? Phrasebook.language(ofContent: content).flatMap(ToolLanguage.init(tag:))
      ?? ToolLanguage(environment: ProcessInfo.processInfo.environment)
  }

  /// - Parameter tag: such as `zh-CN`, or `zh_CN.UTF-8` as systems write it.
  private init?(tag: String) {
    self.init(rawValue: String(tag.lowercased().prefix { $0.isLetter }))
  }

  /// The language of messages by the rules of POSIX: the first of three variables that says any.
  private init(environment: [String: String]) {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = tag.flatMap(ToolLanguage.init(tag:)) ?? .en
  }

  /// The name of its locale file.
  var locale: String { self == .zh ? "zh-CN" : "en" }

  var phrases: Phrasebook { Phrasebook(locale: locale, templates: ShippedTemplates.folder()) }
}
