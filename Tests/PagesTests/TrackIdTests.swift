import Standards
import Testing

@testable import Checking
@testable import Pages

@Suite struct TrackIdTests {
  /// What the rule refuses are the pages of a level, and its print edition.
  @Test func namesOfPagesAreNoTracks() {
    #expect(Track.reservedIds == Set(LevelSection.allCases.map(\.rawValue) + ["print"]))
  }
}
