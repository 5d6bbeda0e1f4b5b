/// A prize that admits: up to `place` in a competition of the given scope.
package struct Award: Hashable, Sendable {
  package let scope: AwardScope
  /// Lowest prize that counts: 1 for 一等奖.
  package let place: Int

  package init(scope: AwardScope, place: Int) {
    self.scope = scope
    self.place = place
  }
}
