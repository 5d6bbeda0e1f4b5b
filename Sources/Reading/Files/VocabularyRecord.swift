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
    return Vocabulary(preset: preset, own: own)
  }

  private static var blankPreset: Located<VocabularyPreset> {
    Located(value: .national, position: .start(of: ""))
  }
}
