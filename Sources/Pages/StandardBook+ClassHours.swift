import Standards

/// Class hours in words. They bind only those who apply by way of training, unless every way to the
/// level asks for training.
extension StandardBook {
  /// Such as “不少于 80 标准学时”, with the condition where there is one.
  func classHours(of level: Level) -> String? {
    minimum(of: level).map { strings(words(for: level), ["hours": String($0)]) }
  }

  /// The same with the paths that ask for them, and what the others ask for.
  func classHoursInFull(of level: Level) -> String? {
    guard let minimum = minimum(of: level) else { return nil }
    guard isTrainingOptional(for: level) else { return classHours(of: level) }
    let separator = strings["itemSeparator"]
    let paths = groups(of: level).compactMap(trainingPaths).joined(separator: separator)
    return strings("hoursIfTrainedInFull", ["hours": String(minimum), "paths": paths])
  }

  /// Whether the level can be applied for without the training that it has hours for.
  func isTrainingOptional(for level: Level) -> Bool {
    let paths = groups(of: level).flatMap(\.paths)
    return paths.contains(where: \.asksForTraining) && !paths.allSatisfy(\.asksForTraining)
  }

  private func minimum(of level: Level) -> Int? {
    standard.classHours(level: level.id)?.minimum.value
  }

  private func words(for level: Level) -> String {
    isTrainingOptional(for: level) ? "hoursIfTrained" : "hoursFigure"
  }

  private func groups(of level: Level) -> [EligibilityGroup] {
    standard.eligibility.filter { $0.level.value == level.id }
  }

  /// Such as “9.1.2 b、c”.
  private func trainingPaths(_ group: EligibilityGroup) -> String? {
    let paths = group.paths.filter(\.asksForTraining).map { path in
      path.number?.value.filter { $0.isLetter || $0.isNumber } ?? path.id
    }
    guard !paths.isEmpty else { return nil }
    let clause = group.number?.value ?? strings["sections.eligibility"]
    return clause + " " + paths.joined(separator: strings["listSeparator"])
  }
}

extension EligibilityPath {
  /// Whether nobody is admitted this way without training.
  fileprivate var asksForTraining: Bool {
    ways.allSatisfy { way in
      way.contains { if case .training = $0 { true } else { false } }
    }
  }
}
