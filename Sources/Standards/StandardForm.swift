/// A family of standards with chapters and tables of its own, named as its words are.
package enum StandardForm: String, CaseIterable, Sendable {
  /// 国家职业标准
  case national
  /// 国家职业技术技能标准
  case nationalTechnical
  /// 团体标准 by GB/T 1.1
  case association
  /// 专项职业能力考核规范
  case specialAbility
  /// 1+X 职业技能等级标准
  case onePlusX

  /// The family whose words the form uses.
  package var vocabulary: VocabularyPreset {
    switch self {
    case .national: .national
    case .nationalTechnical: .nationalTechnical
    case .association: .association
    case .specialAbility: .specialAbility
    case .onePlusX: .onePlusX
    }
  }
}
