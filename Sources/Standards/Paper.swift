/// A part of the evaluation that is marked by itself.
package enum Paper: String, Hashable, Sendable, CaseIterable {
  /// 职业知识 / 理论知识.
  case knowledge
  /// 专业技能 / 技能.
  case skills
  /// 综合评审.
  case review
}
