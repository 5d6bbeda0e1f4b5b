import Standards

/// Class hours in words. They bind only those who apply by way of training, unless every way to the
/// level asks for training.
extension StandardBook {
  /// Such as “不少于 80 标准学时”, with the condition where there is one; for each track by name where
  /// they differ.
  func classHours(of level: Level, track: Track? = nil) -> String? {
    words(of: level, track) { hours, track in
      strings(
        isTrainingOptional(for: level, track: track) ? "hoursIfTrained" : "hoursFigure",
        ["hours": String(hours)])
    }
  }

  /// The same with the paths that ask for them, and what the others ask for.
  func classHoursInFull(of level: Level, track: Track? = nil) -> String? {
    words(of: level, track) { hours, track in
      guard isTrainingOptional(for: level, track: track) else {
        return strings("hoursFigure", ["hours": String(hours)])
      }
      let groups = standard.eligibility(level: level.id, track: track?.id)
      let paths = groups.compactMap(trainingPaths).joined(separator: strings["itemSeparator"])
      // A condition that only readers can judge may speak of training as well.
      let others = groups.flatMap(\.paths).filter { !$0.asksForTraining }
      let areFree = !others.contains { $0.text.printed.says("培训") }
      return strings(
        areFree ? "hoursIfTrainedInFull" : "hoursIfTrainedListed",
        ["hours": String(hours), "paths": paths])
    }
  }

  /// Whether the level can be applied for without the training that it has hours for.
  func isTrainingOptional(for level: Level, track: Track? = nil) -> Bool {
    let paths = standard.eligibility(level: level.id, track: track?.id).flatMap(\.paths)
    return paths.contains(where: \.asksForTraining) && !paths.allSatisfy(\.asksForTraining)
  }

  private func words(
    of level: Level, _ track: Track?, _ figure: (Int, Track?) -> String
  ) -> String? {
    let words = standard.minimumHours(at: level.id, track: track).map { minimum in
      let own = figure(minimum.hours, minimum.track ?? track)
      return minimum.track.map { $0.name.printed + strings["wordSeparator"] + own } ?? own
    }
    return words.isEmpty ? nil : words.joined(separator: strings["itemSeparator"])
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
