import ArgumentParser
import Foundation
import Publishing
import Standards

/// What the tool says before it knows its options: help, and what is wrong with the usage.
enum UsageWords {
  /// In the language that the arguments name as far as they can be understood: the parser asks for
  /// all help texts before it has read them.
  static let phrases = ToolLanguage(
    named: argument("--language").flatMap(ToolLanguage.init(rawValue:)),
    content: argument("--content") ?? SourceOptions.usualContent
  ).phrases

  private static func argument(_ option: String) -> String? {
    let words = CommandLine.arguments
    let place = words.lastIndex { $0 == option || $0.hasPrefix(option + "=") }
    guard let place, words[place] == option else {
      return place.map { String(words[$0].dropFirst(option.count + 1)) }
    }
    return words.indices.contains(place + 1) ? words[place + 1] : nil
  }

  /// What the library for arguments adds to our own words.
  private static var libraryWords: [Wording] {
    [
      "OVERVIEW: ", "USAGE: ", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "Show help information.",
      "(default: ", "(values: ", "; default: ", "Error: ", "Usage: ", "Help: ", "See '",
      "' for more information.", "' for detailed help.",
    ]
  }

  /// A message of that library in the language of messages.
  static func translated(_ message: String) -> String {
    libraryWords.reduce(message) { $0.replacing($1.text, with: phrases($1)) }
  }
}

/// A sentence of help in the language of messages.
func said(_ sentence: Wording) -> String { UsageWords.phrases(sentence) }

/// The name of a folder that the tool writes to: an empty one, as an unset variable gives, would be
/// the root of the disk.
func folderName(_ word: String) throws -> String {
  if word.isEmpty { throw ValidationError(said("the name of a folder is missing")) }
  return word
}

extension ArgumentHelp {
  static func said(_ sentence: Wording) -> ArgumentHelp {
    ArgumentHelp(UsageWords.phrases(sentence))
  }
}
