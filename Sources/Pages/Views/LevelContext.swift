import Curriculum
import Standards

/// What the views of a page of a level share.
final class LevelContext: Sendable {
  let context: PageContext
  let level: Level
  let standard: Standard
  /// The level for each of its tracks; once without a track where it has none.
  let derived: [DerivedLevel]

  init(_ book: StandardBook, _ level: Level, page: PageAddress) {
    context = PageContext(book, page: page)
    self.level = level
    standard = book.standard
    derived = book.derived.levels(of: level.id)
  }

  convenience init(_ book: StandardBook, _ level: Level, _ section: LevelSection) {
    self.init(book, level, page: book.addresses.level(level.id, section))
  }

  var strings: Strings { context.strings }

  func href(_ section: LevelSection, _ fragment: String? = nil) -> String {
    context.href(context.addresses.level(level.id, section), fragment)
  }

  /// The number that the level's table prints for a function or a task.
  func number(of subject: WeightSubject) -> String? {
    switch subject {
    case .function(let id): level.functions.first { $0.function.value == id }?.number?.value
    case .task(let id): level.tasks.first { $0.task.value == id }?.number?.value
    case .ethics, .foundationKnowledge: nil
    }
  }

  func functionHref(_ function: String) -> String {
    context.href(context.addresses.function(function), level.id)
  }
}
