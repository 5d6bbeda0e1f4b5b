import Standards

/// The hours of a level, divided into theory and practice, in units.
struct SplitHours {
  let origin: HourSplit
  let theory: Int
  let practice: Int

  init(
    _ hours: ClassHours,
    settings: HourDefaults
  ) throws(CurriculumGap) {
    let possible = 0...100_000
    let total = hours.minimum.value
    guard total > 0, possible.contains(total) else { throw .hoursOutOfRange }
    let perHour = settings.unit.perHour
    if let theory = hours.theory?.value ?? hours.practice.map({ total &- $0.value }) {
      let practice = hours.practice?.value ?? total &- theory
      guard possible.contains(theory), possible.contains(practice), theory + practice == total
      else { throw .splitDisagrees }
      origin = .printed
      self.theory = theory * perHour
      self.practice = practice * perHour
    } else {
      let percent = min(max(settings.theoryPercent, 0), 100)
      let parts = Apportionment.divide(total * perHour, by: [percent, 100 - percent])
      origin = .derived(theoryPercent: percent)
      theory = parts[0]
      practice = parts[1]
    }
  }
}
