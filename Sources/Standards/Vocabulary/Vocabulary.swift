/// What a standard calls things: the words of its family, some replaced by its own.
package struct Vocabulary: Hashable, Sendable {
  /// Without one, the words are those of national standards.
  package let preset: Located<VocabularyPreset>?
  /// Words that differ from the family's.
  package let own: [VocabularyWord: PrintedText]

  /// Other names of pages, beside those that the locale lists.
  package let synonyms: [PageSynonyms]

  package static let usual = Vocabulary(preset: nil, own: [:])

  package init(
    preset: Located<VocabularyPreset>?, own: [VocabularyWord: PrintedText],
    synonyms: [PageSynonyms] = []
  ) {
    self.preset = preset
    self.own = own
    self.synonyms = synonyms
  }

  package var family: VocabularyPreset { preset?.value ?? .national }

  /// A word as a site in some language says it; where it has no translation, as printed.
  package func text(_ word: VocabularyWord, language: String) -> String {
    if let own = own[word] {
      return own.translations[language] ?? own.printed
    }
    let text = family[word]
    return language.hasPrefix("zh") ? text.printed : text.english
  }

  /// A word as the standard prints it.
  package func printed(_ word: VocabularyWord) -> String {
    own[word]?.printed ?? family[word].printed
  }
}

/// Something that families of standards call by different words.
package enum VocabularyWord: String, Hashable, Sendable, CaseIterable {
  case function, task, skill, knowledge, level, track, ethics, foundationKnowledge, requirements
  case classHours, classHoursFigure, training, trainingCertificate
  case evaluation, certificate, competition
  case room, assessor, reviewer
  case number, edition, occupationCodes

  /// Names it in templates and locales: `word.task`.
  package var key: String { "word." + rawValue }

  /// What it stands for, for people who encode and for people who write templates.
  package var sentence: String {
    switch self {
    case .function: "职业功能, 工作领域"
    case .task: "工作内容, 工作任务"
    case .skill: "技能要求, 专业能力要求"
    case .knowledge: "相关知识要求"
    case .level: "等级, 专业技术等级"
    case .track: "工种, 职业方向"
    case .ethics: "职业道德"
    case .foundationKnowledge: "基础知识"
    case .requirements: "what a level demands: 工作要求, 职业能力要求"
    case .classHours: "培训参考学时, 标准学时"
    case .classHoursFigure: "the figure of class hours, with {hours} in it: 不少于 {hours} 标准学时"
    case .training: "training that counts: 培训, 正规培训"
    case .trainingCertificate: "what proves training: 结业证书, 培训合格证书"
    case .evaluation: "职业技能等级认定, 职业能力水平评价"
    case .certificate: "what proves a level: 职业技能等级证书, 职业能力水平评价证书"
    case .competition: "what awards are won at: 职业技能竞赛, 相关赛事活动"
    case .room: "where papers are written: 标准教室, 标准考场"
    case .assessor: "考评人员"
    case .reviewer: "who judges a review: 综合评审委员, 考评人员"
    case .number: "the document's number: 标准编号"
    case .edition: "版本"
    case .occupationCodes: "职业编码"
    }
  }
}
