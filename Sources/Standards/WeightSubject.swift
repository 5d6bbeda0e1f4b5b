/// What a weight is given to.
package enum WeightSubject: Hashable, Sendable {
  /// 职业道德
  case ethics
  /// 基础知识
  case foundationKnowledge
  /// 职业功能, by id.
  case function(String)
  /// 工作任务, by id.
  case task(String)
}
