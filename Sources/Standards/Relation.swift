/// Whether a condition asks for the occupation (or major) itself or admits related ones too.
package enum Relation: String, Hashable, Sendable, CaseIterable {
  /// 本职业, 本专业.
  case own
  /// 本职业或相关职业, 本专业或相关专业.
  case related
}
