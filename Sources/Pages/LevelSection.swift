import Standards

/// The pages that levels may have, in the order of their menu.
enum LevelSection: String, CaseIterable {
  case index
  case hours
  case syllabus
  case matrix
  case exam
  case selfCheck = "self-check"

  /// Its key in the locale.
  var key: String { self == .selfCheck ? "selfCheck" : rawValue }

  /// Key of its title in the locale.
  var titleKey: String { "levelSections." + key }
}

extension StandardBook {
  /// The pages that its levels have, in the order of their menu.
  var levelSections: [LevelSection] { LevelSection.allCases.filter(has) }

  /// Whether levels have such a page: a guide that would say nothing is none. Tracks have all.
  func has(_ section: LevelSection) -> Bool {
    switch section {
    case .hours: !standard.classHours.isEmpty || !standard.tracks.isEmpty
    case .exam:
      !standard.examinations.isEmpty || !standard.weightTables.isEmpty || !standard.tracks.isEmpty
    case .index, .syllabus, .matrix, .selfCheck: true
    }
  }
}
