/// How wide a competition must be.
package enum AwardScope: String, Hashable, Sendable, CaseIterable, Comparable {
  case county, city, province, nation

  package static func < (left: AwardScope, right: AwardScope) -> Bool {
    let order = AwardScope.allCases
    return order.firstIndex(of: left)! < order.firstIndex(of: right)!
  }
}
