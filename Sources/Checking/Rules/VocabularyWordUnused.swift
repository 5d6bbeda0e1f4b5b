import Standards

struct VocabularyWordUnused: Rule {
  let name = "vocabulary-word-unused"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "every word of the vocabulary changes what pages say"
  let explanation = """
    A word that the family already has changes nothing, and hides which words really are the \
    standard's own. The figure of class hours is put where {hours} stands; without it pages would \
    tell no hours.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "preset: association\n",
      with: "preset: association\n  task: ↓工作任务\n"),
    RuleExample(
      file: "standard.yaml", replacing: "preset: association\n",
      with: "preset: association\n  classHoursFigure: ↓至少若干学时\n"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let vocabulary = input.standard.vocabulary
    return VocabularyWord.allCases.compactMap { word in
      vocabulary.own[word].flatMap { own in
        let family = vocabulary.family
        let values = [
          "word": word.rawValue, "text": own.printed, "preset": family.rawValue,
          "place": "{hours}",
        ]
        if word == .classHoursFigure, !own.printed.contains("{hours}") {
          return finding(
            "“{text}” has no place for the hours", values, at: own.position,
            subject: "vocabulary/\(word.rawValue)", help: "write {place} where the figure stands",
            variant: "hours")
        }
        guard own.printed == family[word].printed, own.translations.isEmpty else { return nil }
        return finding(
          "“{preset}” has “{text}” for `{word}` already", values, at: own.position,
          subject: "vocabulary/\(word.rawValue)", help: "leave the word out")
      }
    }
  }
}
