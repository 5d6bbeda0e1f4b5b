/// A family of standards with chapters and tables of its own.
package enum StandardForm: String, CaseIterable, Sendable {
  /// 国家职业标准
  case national
  /// 团体标准 by GB/T 1.1
  case group
  /// 专项职业能力考核规范
  case special
  /// 1+X 职业技能等级标准
  case certificate
}
