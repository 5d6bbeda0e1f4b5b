package import Standards

/// Hour guide (培训学时指南) of a level: its class hours divided by the weight tables.
///
/// Theory follows the knowledge weights, practice the skill weights, both by largest remainder.
/// Columns that do not add up to 100 are divided by what they do add up to. All figures but the
/// totals printed in the standard are derived, and must be shown as such.
package struct HourPlan: Hashable, Sendable {
  package let level: String
  package let track: String?
  /// The printed minimum that is divided here.
  package let classHours: ClassHours
  package let split: HourSplit
  package let theory: Hours
  package let practice: Hours
  /// In the order of the knowledge table, then of the skills table, then of the level.
  /// `theory` and `practice` of the rows add up to those of the plan.
  package let rows: [HourRow]

  package var total: Hours { theory + practice }

  /// Ids of the other levels for which the standard prints the same figure.
  package var sharedWith: [String] {
    classHours.levels.map(\.value).filter { $0 != level }
  }

  /// Fails with the reason where the standard lacks what a plan needs.
  package init(
    standard: Standard,
    level id: String,
    track: String?,
    settings: HourDefaults
  ) throws(CurriculumGap) {
    guard let level = standard.level(id) else { throw .unknownLevel }
    guard let classHours = standard.classHours(level: id, track: track) else {
      throw .noClassHours
    }
    let knowledge = try ColumnWeights(
      standard: standard, level: level, track: track, paper: .knowledge)
    let skills = try ColumnWeights(standard: standard, level: level, track: track, paper: .skills)
    let hours = try SplitHours(classHours, settings: settings)
    let theory = Hours(units: hours.theory, unit: settings.unit)
    let practice = Hours(units: hours.practice, unit: settings.unit)
    let rows = HourRows(
      standard: standard,
      functions: level.functions(in: track),
      shares: knowledge.shares + skills.shares,
      theory: try ModeHours(theory, by: knowledge, of: .knowledge),
      practice: try ModeHours(practice, by: skills, of: .skills))
    self.level = id
    self.track = track
    self.classHours = classHours
    self.split = hours.origin
    self.theory = theory
    self.practice = practice
    self.rows = rows.all
  }

  /// The row of a function.
  package func row(function: String) -> HourRow? {
    rows.first { $0.subject == .function(function) }
  }
}
