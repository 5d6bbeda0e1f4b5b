import Curriculum
import Standards

extension StandardBook {
  /// Files that hold what a page of a level shows, track by track; all of the level at its first
  /// page.
  func downloads(of level: LevelContext, for section: LevelSection) -> [Download] {
    let own = derived.levels.filter {
      $0.level.id == level.level.id && (level.track == nil || $0.track?.id == level.track?.id)
    }
    return own.flatMap { own in
      downloads.filter {
        $0.level === own && (section == .index || $0.content.sections.contains(section))
      }
    }
  }

  /// Files about the whole standard with certain contents.
  func downloads(_ contents: Set<Download.Content>) -> [Download] {
    downloads.filter { $0.level == nil && contents.contains($0.content) }
  }
}

extension Download.Content {
  /// The pages of a level that show it.
  fileprivate var sections: Set<LevelSection> {
    switch self {
    case .blueprint: [.exam]
    case .hours: [.hours, .syllabus]
    case .matrix: [.matrix, .syllabus]
    case .workbook: [.hours, .syllabus, .matrix, .exam, .selfCheck]
    case .syllabus: [.syllabus, .hours]
    case .feedback, .findings, .formerFramework, .framework, .print, .standard, .statements,
      .tables,
      .text, .weights:
      []
    }
  }
}
