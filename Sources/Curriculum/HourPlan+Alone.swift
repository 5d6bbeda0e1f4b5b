package import Standards

// One table by itself. Who needs several takes them from `DerivedStandard`.

extension HourPlan {
  package init(
    standard: Standard, level: String, track: String?, settings: HourDefaults
  ) throws(CurriculumGap) {
    guard let level = standard.level(level) else { throw .unknownLevel }
    self = try DerivedLevel(level, track: track, of: standard, hours: settings).hours.get()
  }
}

extension CompetenceMatrix {
  package init?(
    standard: Standard, level: String, track: String?, settings: HourDefaults = HourDefaults()
  ) {
    guard let level = standard.level(level) else { return nil }
    self = DerivedLevel(level, track: track, of: standard, hours: settings).matrix
  }
}

extension ExamBlueprint {
  package init?(standard: Standard, level: String, track: String?, questions: Int) {
    guard let level = standard.level(level) else { return nil }
    self = DerivedLevel(level, track: track, of: standard, questions: questions).blueprint
  }
}

extension SelfCheckParts {
  package init(standard: Standard, level: Level, track: String?) {
    self = DerivedLevel(level, track: track, of: standard).selfCheck
  }
}
