/// A family of rules for conditions of eligibility, whose printed sentences follow patterns.
package enum EligibilityPreset: String, Hashable, Sendable, CaseIterable {
  /// 累计从事本职业工作4年（含）以上, 职业资格证书（技能等级证书）, 学徒期满.
  case rules2018
  /// 年满16周岁, 拟从事, 累计从事……满5年, 职称.
  case rules2023
}
