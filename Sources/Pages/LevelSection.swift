/// The pages that every level has, in the order of its menu.
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
