import Testing

@testable import Checking
@testable import Pages

@Suite struct TrackIdTests {
  /// What the rule refuses are the pages of a level, and its print edition.
  @Test func namesOfPagesAreNoTracks() {
    #expect(TrackId.pages == Set(LevelSection.allCases.map(\.rawValue) + ["print"]))
  }
}
