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
  init(_ level: DerivedLevel) throws(CurriculumGap) {
    level.note("HourPlan")
    let id = level.level.id
    guard let classHours = level.standard.classHours(level: id, track: level.trackId) else {
      throw .noClassHours
    }
    let knowledge = try level.weights(.knowledge).get()
    let skills = try level.weights(.skills).get()
    let hours = try DividedHours(classHours, settings: level.settings)
    self.level = id
    track = level.trackId
    self.classHours = classHours
    split = hours.split
    theory = hours.theory
    practice = hours.practice
    rows = try Self.rows(
      of: level, theory: ModeHours(hours.theory, by: knowledge),
      practice: ModeHours(hours.practice, by: skills))
  }

  /// The row of a function.
  package func row(function: String) -> HourRow? {
    rows.first { $0.subject == .function(function) }
  }
}

/// Where the division of the hours into theory and practice comes from.
package enum HourSplit: Hashable, Sendable {
  /// The standard prints it.
  case printed
  /// A setting of the site or the provider; not part of the standard.
  case derived(theoryPercent: Int)
}

/// One row of an `HourPlan`: ethics, foundation knowledge, or a function.
package struct HourRow: Hashable, Sendable {
  /// A task only if no function has it, which is a fault of the weight table.
  package let subject: WeightSubject
  /// As the weight table prints it; where only tasks have weights, as the level's table does.
  package let label: PrintedText
  /// As printed for the row itself; `nil` if the knowledge table has no such row.
  package let knowledgeWeight: Weight?
  /// As printed for the row itself; `nil` if the skills table has no such row.
  package let skillWeight: Weight?
  /// In hours, before rounding.
  package let theoryQuota: Quota
  /// In hours, before rounding.
  package let practiceQuota: Quota
  package let theory: Hours
  package let practice: Hours
  /// Their hours add up to the row's. Empty for ethics and foundation knowledge.
  package let tasks: [TaskHours]

  package var total: Hours { theory + practice }
}

/// The hours of one task within its function's row of an `HourPlan`.
package struct TaskHours: Hashable, Sendable {
  /// Id of the task.
  package let task: String
  /// `nil` if a weight table names a task that the level does not have.
  package let row: TaskRow?
  /// As the level's table prints it, or else the weight table.
  package let label: PrintedText
  /// `nil` where weights are given per function.
  package let knowledgeWeight: Weight?
  /// `nil` where weights are given per function.
  package let skillWeight: Weight?
  package let theory: Hours
  package let practice: Hours

  package var total: Hours { theory + practice }
}

/// The hours of a level, divided into theory and practice.
private struct DividedHours {
  let split: HourSplit
  let theory: Hours
  let practice: Hours

  init(_ hours: ClassHours, settings: HourDefaults) throws(CurriculumGap) {
    let possible = 0...100_000
    let total = hours.minimum.value
    guard total > 0, possible.contains(total) else { throw .hoursOutOfRange }
    let perHour = settings.unit.perHour
    let units: [Int]
    if let theory = hours.theory?.value ?? hours.practice.map({ total &- $0.value }) {
      let practice = hours.practice?.value ?? total &- theory
      guard possible.contains(theory), possible.contains(practice), theory + practice == total
      else { throw .splitDisagrees }
      split = .printed
      units = [theory * perHour, practice * perHour]
    } else {
      let percent = min(max(settings.theoryPercent, 0), 100)
      split = .derived(theoryPercent: percent)
      units = Apportionment.divide(total * perHour, by: [percent, 100 - percent])
    }
    theory = Hours(units: units[0], unit: settings.unit)
    practice = Hours(units: units[1], unit: settings.unit)
  }
}
