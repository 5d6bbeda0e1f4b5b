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
    let synonyms = fields.list(
      "synonyms", .record(PageSynonymsRecord.self), \.synonyms,
      "what else readers call pages of the site, for the search")
    return Vocabulary(preset: preset, own: own, synonyms: synonyms)
  }

  private static var blankPreset: Located<VocabularyPreset> {
    Located(value: .national, position: .start(of: ""))
  }
}

enum PageSynonymsRecord: Record {
  static let shape = describe(
    "page-synonyms", "What else readers of the standard call a page of the site.")

  static func value(_ fields: inout Fields<Self>) -> PageSynonyms {
    PageSynonyms(
      page: fields.required("page", .choice(SearchTopic.self), \.page, "the page"),
      words: fields.required(
        "words", .list(.plain(.text)), \.words, "the other names, one an entry"))
  }
}
