import Standards

/// The class hours that a path of eligibility asks for.
struct TrainingHours {
  let path: EligibilityPath
  let hours: Located<Int>

  static func all(of path: EligibilityPath) -> [TrainingHours] {
    path.conditions.compactMap { condition in
      guard case .training(let hours) = condition else { return nil }
      return TrainingHours(path: path, hours: hours)
    }
  }
}
