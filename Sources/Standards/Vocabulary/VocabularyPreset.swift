/// A family of standards that share their words.
package enum VocabularyPreset: String, Codable, Hashable, Sendable, CaseIterable {
  /// 国家职业标准, 国家职业技能标准.
  case national
  /// 国家职业标准 of engineers and technicians (国家职业技术技能标准).
  case nationalTechnical
  /// 团体标准.
  case association
  /// 专项职业能力考核规范.
  case specialAbility
  /// 职业技能等级标准 of the 1+X certificates.
  case onePlusX

  /// Kinds of documents that belong to the family; none belongs to two.
  package var kinds: [String] {
    switch self {
    case .national: ["国家职业标准", "国家职业技能标准"]
    case .nationalTechnical: ["国家职业技术技能标准"]
    case .association: ["团体标准"]
    case .specialAbility: ["专项职业能力"]
    case .onePlusX: ["职业技能等级标准"]
    }
  }

  /// The family's word, as printed and in English.
  package subscript(word: VocabularyWord) -> FamilyWord {
    Self.differing[self]?[word] ?? Self.national(word)
  }

  private static func national(_ word: VocabularyWord) -> FamilyWord {
    switch word {
    case .function: FamilyWord("职业功能", "Function")
    case .task: FamilyWord("工作内容", "Task")
    case .skill: FamilyWord("技能要求", "Skills")
    case .knowledge: FamilyWord("相关知识要求", "Knowledge")
    case .level: FamilyWord("等级", "Level")
    case .track: FamilyWord("工种", "Track")
    case .ethics: FamilyWord("职业道德", "Ethics")
    case .foundationKnowledge: FamilyWord("基础知识", "Foundation knowledge")
    case .requirements: FamilyWord("工作要求", "Requirements")
    case .classHours: FamilyWord("培训参考学时", "Reference hours of training")
    case .classHoursFigure: FamilyWord("{hours} 标准学时", "{hours} standard class hours")
    case .training: FamilyWord("培训", "training")
    case .trainingCertificate: FamilyWord("结业证书", "certificate of completion")
    case .evaluation: FamilyWord("职业技能等级认定", "vocational skill level evaluation")
    case .certificate:
      FamilyWord("职业资格（职业技能等级）证书", "certificate of skill level or qualification")
    case .competition: FamilyWord("职业技能竞赛", "skills competition")
    case .room: FamilyWord("标准教室", "classroom")
    case .assessor: FamilyWord("考评人员", "Assessors")
    case .reviewer: FamilyWord("综合评审委员", "Members of the review committee")
    case .number: FamilyWord("标准编号", "Number")
    case .edition: FamilyWord("版本", "Edition")
    case .occupationCodes: FamilyWord("职业编码", "Occupation codes")
    }
  }

  /// What the other families say instead.
  private static let differing: [VocabularyPreset: [VocabularyWord: FamilyWord]] = [
    .nationalTechnical: [
      .skill: FamilyWord("专业能力要求", "Professional abilities"),
      .level: FamilyWord("专业技术等级", "Level"),
      .track: FamilyWord("职业方向", "Track"),
      .evaluation: FamilyWord("专业技术等级考核", "professional level evaluation"),
      .certificate: FamilyWord("专业技术等级证书", "professional level certificate"),
      .assessor: FamilyWord("考核人员", "Assessors"),
    ],
    .association: [
      .task: FamilyWord("工作任务", "Task"),
      .track: FamilyWord("职业方向", "Track"),
      .requirements: FamilyWord("职业能力要求", "Requirements"),
      .classHours: FamilyWord("标准学时", "Class hours"),
      .classHoursFigure: FamilyWord(
        "不少于 {hours} 标准学时", "at least {hours} standard class hours"),
      .training: FamilyWord("正规培训", "formal training"),
      .trainingCertificate: FamilyWord("培训合格证书", "certificate of training"),
      .evaluation: FamilyWord("职业能力水平评价", "competence evaluation"),
      .certificate: FamilyWord("职业能力水平评价证书", "competence certificate"),
      .competition: FamilyWord("相关赛事活动", "competition of the trade"),
      .room: FamilyWord("标准考场", "examination room"),
      .reviewer: FamilyWord("考评人员", "Assessors"),
    ],
    .specialAbility: [
      .task: FamilyWord("工作任务", "Task"),
      .skill: FamilyWord("操作规范", "Operating rules"),
      .knowledge: FamilyWord("相关知识", "Knowledge"),
      .requirements: FamilyWord("考核要求", "Requirements"),
      .evaluation: FamilyWord("专项职业能力考核", "evaluation of a special ability"),
      .certificate: FamilyWord("专项职业能力证书", "special ability certificate"),
      .room: FamilyWord("标准考场", "examination room"),
      .assessor: FamilyWord("考评员", "Assessors"),
      .reviewer: FamilyWord("考评员", "Assessors"),
    ],
    .onePlusX: [
      .function: FamilyWord("工作领域", "Work area"),
      .task: FamilyWord("工作任务", "Task"),
      .skill: FamilyWord("职业技能要求", "Skills"),
      .requirements: FamilyWord("职业技能要求", "Requirements"),
      .evaluation: FamilyWord("职业技能等级考核", "skill level examination"),
      .certificate: FamilyWord("职业技能等级证书", "skill level certificate"),
      .room: FamilyWord("标准考场", "examination room"),
      .reviewer: FamilyWord("考评人员", "Assessors"),
    ],
  ]
}

/// A word of a family of standards.
package struct FamilyWord: Hashable, Sendable {
  package let printed: String
  /// What stands for it on a site in another language than Chinese.
  package let english: String

  init(_ printed: String, _ english: String) {
    self.printed = printed
    self.english = english
  }
}
