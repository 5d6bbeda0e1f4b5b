package import Standards

package struct TemplateLocale: RuleManual {
  package let name = "template-locale"
  package let severity = Severity.error
  package let summary = "a locale has every string, or falls back to one that has, and no others"
  package let explanation = """
    Templates and pages take the words of the site from the locale. The English one that comes \
    with the tool is complete. Another one lists what differs: what it lacks comes from the locale \
    that its key “fallback” names, such as “fallback: en”. A string that neither pages nor \
    templates ask for is most likely misspelt.
    """
  package let badExamples: [RuleExample] = []

  package init() {}

  package func missing(_ keys: [String], in file: String) -> Diagnostic {
    let shown = keys.prefix(12).joined(separator: ", ") + (keys.count > 12 ? " …" : "")
    return finding(
      "{count} strings are missing: {names}", ["count": String(keys.count), "names": shown],
      at: .start(of: file), help: "add them, or name a locale that has them: fallback: en",
      variant: "missing")
  }

  /// - Parameter language: of the site, or what a locale falls back to.
  package func unknown(_ language: Located<String>, known: [String]) -> Diagnostic {
    finding(
      "there is no locale “{name}”",
      ["name": language.value, "known": known.joined(separator: ", ")], at: language.position,
      help: "there are {known}", variant: "unknown")
  }

  /// - Parameter known: all strings that pages ask for.
  package func unheard(_ key: String, known: [String], at position: SourcePosition) -> Diagnostic {
    guard let near = DidYouMean.suggestion(for: key, among: known) else {
      return finding(
        "nothing asks for the string “{name}”", ["name": key], at: position,
        help: "take keys from the shipped locales; one of your own counts once a template uses it",
        variant: "unheard")
    }
    return finding(
      "nothing asks for the string “{name}”", ["name": key, "near": near], at: position,
      help: "did you mean “{near}”?", variant: "misspelt")
  }

  /// - Parameter known: the places that are filled, such as `{level}`.
  package func unfilled(
    _ place: String, in key: String, known: [String], at position: SourcePosition
  ) -> Diagnostic {
    guard !known.isEmpty else {
      return finding(
        "the string “{name}” knows no {place}", ["name": key, "place": place], at: position,
        help: "it has no places to fill", variant: "placeless")
    }
    return finding(
      "the string “{name}” knows no {place}",
      ["name": key, "place": place, "known": known.joined(separator: ", ")], at: position,
      help: "it may say {known}", variant: "place")
  }

  package func empty(_ key: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the string “{name}” is empty", ["name": key], at: position,
      help: "write its words, or leave out the key", variant: "empty")
  }

  /// - Parameters:
  ///   - word: such as `word.task`.
  ///   - shown: the tag that shows it.
  func wordless(
    _ key: String, says word: String, at position: SourcePosition, shown: SourcePosition
  ) -> Diagnostic {
    finding(
      "the string “{name}” says {word}, but stands on pages without a standard",
      ["name": key, "word": "{\(word)}"], at: position,
      help: "write words that fit every standard", related: [("it is shown here", shown)],
      variant: "wordless")
  }

  package func circular(_ chain: [String], at fallback: Located<String>) -> Diagnostic {
    finding(
      "the locale “{name}” falls back to itself",
      ["name": chain.last ?? "", "path": chain.joined(separator: " → ")], at: fallback.position,
      help: "the way is {path}; end it with a locale that is complete", variant: "circular")
  }
}
