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

  /// The arguments as the parser takes them. `--language` is an option of the last verb; people
  /// also write it first, or without any verb to read the help.
  static var arguments: [String] {
    var words: [String] = []
    var language: [String] = []
    var rest = CommandLine.arguments.dropFirst()
    while let word = rest.popFirst() {
      if word == "--language" {
        language += [word] + rest.prefix(1)
        rest = rest.dropFirst()
      } else if word.hasPrefix("--language=") {
        language.append(word)
      } else {
        words.append(word)
      }
    }
    let verbs = words.prefix { !$0.hasPrefix("-") }
    let known = Gangmu.configuration.subcommands.compactMap { $0.configuration.commandName }
    let takesOptions = verbs.first.map(known.contains) == true && verbs != ["new"]
    return takesOptions ? words + language : words
  }

  /// What the library for arguments adds to our own words.
  private static var libraryWords: [Wording] {
    [
      "OVERVIEW: ", "USAGE: ", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "Show help information.",
      "(default: ", "(values: ", "; default: ", "Error: ", "Usage: ", "Help: ", "See '",
      "' for more information.", "' for detailed help.", "subcommand>", "options>",
    ]
  }

  /// What it says of wrong usage; the holes are words of the user.
  private static var librarySentences: [Wording] {
    [
      "Unknown option '{1}'. Did you mean '{2}'?", "Unknown option '{1}'",
      "Missing value for '{1}'", "Missing expected argument '{1}'", "Unexpected argument '{1}'",
      "{1} unexpected arguments: '{2}'",
      "The option '{1}' does not take any value, but '{2}' was specified.",
      "The value '{1}' is invalid for '{2}'. Please provide one of '{3}' and '{4}'.",
      "The value '{1}' is invalid for '{2}'. Please provide one of '{3}' or '{4}'.",
      "The value '{1}' is invalid for '{2}'",
      "Value to be set with flag '{1}' had already been set with flag '{2}'",
    ]
  }

  /// A message of that library in the language of messages.
  static func translated(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.hasPrefix("Error: ") ? "Error: " : ""
      let said = librarySentences.lazy.compactMap { $0.read(line.dropFirst(start.count)) }.first
      return libraryWords.reduce(said.map { start + phrases($0) } ?? String(line)) {
        $0.replacing($1.text, with: phrases($1))
      }
    }.joined(separator: "\n")
  }
}

extension Wording {
  /// The sentence with what stands in a text where the sentence has `{1}`, `{2}` …; nothing if the
  /// text is another one.
  fileprivate func read(_ text: Substring) -> Wording? {
    let pieces = english.split(separator: /\{\d\}/, omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first),
      text.dropFirst(first.count).hasSuffix(last)
    else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var found: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      found.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    found.append(rest)
    let arguments = found.enumerated().map { (String($0 + 1), String($1)) }
    return Wording(
      key: key, english: english, arguments: Dictionary(uniqueKeysWithValues: arguments))
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
