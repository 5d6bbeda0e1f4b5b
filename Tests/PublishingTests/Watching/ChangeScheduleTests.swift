import Testing

@testable import Publishing

/// When changed files are looked at. Events and clock are values.
@Suite struct ChangeScheduleTests {
  @Test func nothingIsTakenWhereNothingChanged() {
    var schedule = ChangeSchedule()
    #expect(schedule.step(at: .zero) == .idle)
  }

  @Test func savesThatFollowEachOtherAreTakenTogetherOnce() {
    var schedule = ChangeSchedule()
    schedule.notice(written("a"), at: .milliseconds(0))
    schedule.notice(written("b"), at: .milliseconds(4))
    schedule.notice(written("a"), at: .milliseconds(6))
    #expect(schedule.step(at: .milliseconds(7)) == .wait(.milliseconds(7)))
    #expect(schedule.step(at: .milliseconds(14)) == .take(["a", "b"]))
    #expect(schedule.step(at: .seconds(9)) == .idle)
  }

  /// As editors save that keep the old file under another name.
  @Test func fileThatGoesIsAwaited() {
    var schedule = ChangeSchedule()
    schedule.notice(FileEvent(path: "a", isWhole: false), at: .milliseconds(0))
    #expect(schedule.step(at: .milliseconds(50)) == .wait(.milliseconds(70)))
    schedule.notice(written("a"), at: .milliseconds(60))
    #expect(schedule.step(at: .milliseconds(68)) == .take(["a"]))
  }

  @Test func fileThatHasGoneIsTakenInTheEnd() {
    var schedule = ChangeSchedule()
    schedule.notice(FileEvent(path: "a", isWhole: false), at: .milliseconds(0))
    #expect(schedule.step(at: .milliseconds(120)) == .take(["a"]))
  }

  @Test func whoWritesWithoutPauseIsNotWaitedFor() {
    var schedule = ChangeSchedule()
    var taken: Int?
    for millisecond in 0..<1000 where taken == nil {
      schedule.notice(written("a"), at: .milliseconds(millisecond))
      if case .take = schedule.step(at: .milliseconds(millisecond)) { taken = millisecond }
    }
    #expect(taken == 400)
  }

  /// A build takes a second; a thousand saves fall into it; one more build follows.
  @Test func savesDuringABuildGiveOneMoreBuild() {
    var schedule = ChangeSchedule()
    schedule.notice(written("a"), at: .zero)
    var builds: [Set<String>] = []
    var busyUntil = 0
    for millisecond in 0..<5000 {
      if millisecond > 8, millisecond < 1008 {
        schedule.notice(written("\(millisecond % 3)"), at: .milliseconds(millisecond))
      }
      guard millisecond >= busyUntil,
        case .take(let paths) = schedule.step(at: .milliseconds(millisecond))
      else { continue }
      builds.append(paths)
      busyUntil = millisecond + 1000
    }
    #expect(builds == [["a"], ["0", "1", "2"]])
  }

  private func written(_ path: String) -> FileEvent { FileEvent(path: path, isWhole: true) }
}
