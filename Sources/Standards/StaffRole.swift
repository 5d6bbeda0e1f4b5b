/// Who watches or judges an examination.
package enum StaffRole: String, Hashable, Sendable, CaseIterable {
  /// 监考人员, counted against the candidates.
  case invigilator
  /// 每个标准考场的监考人员.
  case roomInvigilator
  /// 考评人员.
  case assessor
}
