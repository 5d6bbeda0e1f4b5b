import Standards

enum VocabularyRecord: Record {
  static let shape = describe(
    "vocabulary",
    "What the standard calls things: the words of its family, and its own where they differ.")

  static func value(_ fields: inout Fields<Self>) -> Vocabulary {
    let preset = fields.required(
      "preset", .choice(VocabularyPreset.self), { $0.preset ?? blankPreset },
      "the family whose words are meant")
    var own: [VocabularyWord: PrintedText] = [:]
    for word in VocabularyWord.allCases {
      own[word] = fields.optional(word.rawValue, .printed, { $0.own[word] }, word.sentence)
    }
    let synonyms = fields.optional(
      "synonyms", .record(SynonymsRecord.self), { $0.synonyms.isEmpty ? nil : $0.synonyms },
      "what else readers call pages of the site, for the search")
    return Vocabulary(preset: preset, own: own, synonyms: synonyms ?? [:])
  }

  private static var blankPreset: Located<VocabularyPreset> {
    Located(value: .national, position: .start(of: ""))
  }
}

enum SynonymsRecord: Record {
  static let shape = describe(
    "synonyms", "What else readers of the standard call pages of the site, by page.")

  static func value(_ fields: inout Fields<Self>) -> [SearchTopic: [String]] {
    var synonyms: [SearchTopic: [String]] = [:]
    for topic in SearchTopic.allCases {
      let words = fields.list(
        topic.rawValue, .plain(.text), { $0[topic] ?? [] }, topic.sentence)
      if !words.isEmpty { synonyms[topic] = words }
    }
    return synonyms
  }
}
