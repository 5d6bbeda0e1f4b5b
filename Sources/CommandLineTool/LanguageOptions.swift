import ArgumentParser
import Foundation
import Publishing

/// The language that the tool speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Language of messages: \(ToolLanguage.list). (default: of site.yaml, else of the system)"))
  var language: ToolLanguage?

  /// - Parameter content: the folder whose site says what language its people speak.
  func phrases(content: String) -> Phrasebook {
    let language =
      language ?? Phrasebook.language(ofContent: content).flatMap(ToolLanguage.init(tag:))
      ?? ToolLanguage(environment: ProcessInfo.processInfo.environment)
    return Phrasebook(locale: language.locale, templates: ShippedTemplates.folder())
  }
}

/// A language that the tool can speak.
enum ToolLanguage: String, CaseIterable, ExpressibleByArgument {
  case zh, en

  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// - Parameter tag: such as `zh-CN`, or `zh_CN.UTF-8` as systems write it.
  init?(tag: String) {
    self.init(rawValue: String(tag.lowercased().prefix { $0.isLetter }))
  }

  /// The language of messages by the rules of POSIX: the first of three variables that says any.
  init(environment: [String: String]) {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = tag.flatMap(ToolLanguage.init(tag:)) ?? .en
  }

  /// The name of its locale file.
  var locale: String { self == .zh ? "zh-CN" : "en" }
}
