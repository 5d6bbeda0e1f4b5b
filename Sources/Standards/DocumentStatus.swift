/// Where the document stands in its life.
package enum DocumentStatus: String, Codable, Hashable, Sendable, CaseIterable {
  /// 征求意见稿 and other drafts.
  case draft
  /// 已发布, not yet in force.
  case published
  /// 现行.
  case inForce
  /// 废止.
  case retired
}
