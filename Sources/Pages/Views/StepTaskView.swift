import Curriculum
import Standards
import Templating

/// A task at one level, compared with lower levels.
struct StepTaskView: View {
  let task: ProgressionTask
  let step: ProgressionStep
  let context: PageContext

  static let names: [Name<StepTaskView>] = [
    .printed("number", "the number as printed") { $0.task.row.number?.value },
    .printed("label", "the label as printed") { $0.task.row.label.printed },
    .link("href", "the task in the level's matrix") {
      $0.context.matrixHref(of: $0.task.row, at: $0.step.level)
    },
    .printed("tracks", "names of the tracks that have the row, if others have rows of their own") {
      $0.tracks
    },
    .flag("isNew", "whether lower levels lack it, though they have the function") {
      $0.step.previous != nil && $0.task.status == .new
    },
    .list("skills", "its skills", of: ComparedStatementView.self) {
      $0.statements($0.task.skills.statements)
    },
    .list("knowledge", "its knowledge", of: ComparedStatementView.self) {
      $0.statements($0.task.knowledge.statements)
    },
    .texts("dropped", "requirements of the level below that are not here any more") {
      ($0.task.skills.dropped as [any Statement] + $0.task.knowledge.dropped).map(\.text.printed)
    },
  ]

  /// What the rows share is said of the function.
  private var tracks: String? {
    let isShared = Set(step.tasks.map { $0.tracks.map(\.value) }).count == 1
    return context.names(ofTracks: isShared ? task.row.tracks : task.tracks)
  }

  private func statements<Statement>(
    _ statements: [ProgressionStatement<Statement>]
  ) -> [ComparedStatementView] {
    statements.map { item in
      ComparedStatementView(
        statement: item.requirement, status: step.previous == nil ? nil : item.status,
        counterpart: item.counterpart.map { ($0.requirement.text.printed, $0.level) },
        anchor: "\(step.level).\(task.row.task.value).\(item.requirement.id)", context: context)
    }
  }
}

/// A requirement, compared with those of lower levels.
struct ComparedStatementView: View {
  let statement: any Statement
  /// Nothing where no lower level has the function.
  let status: StatementStatus?
  let counterpart: (text: String, level: String)?
  let anchor: String
  let context: PageContext

  static let names: [Name<ComparedStatementView>] = [
    .printed("number", "the number as printed") { $0.statement.number?.value },
    .printed("text", "the words as printed, where nothing is compared") {
      $0.status == .changed ? nil : $0.statement.text.printed
    },
    .text("anchor", "its anchor on the page") { $0.anchor },
    .flag("isKey", "whether it is a key skill (★), and the words do not say so themselves") {
      $0.statement.isKey && !$0.statement.text.printed.contains("★")
    },
    .flag("isNew", "whether lower levels have nothing like it") { $0.status == .new },
    .flag("isChanged", "whether the level below has a similar one") { $0.status == .changed },
    .flag("isInherited", "whether a lower level has the same") { $0.status == .inherited },
    .list("pieces", "the words of a changed one, piece by piece", of: PieceView.self) {
      $0.pieces
    },
    .text("before", "the level of the similar one, in words") { view in
      guard view.status == .changed, let counterpart = view.counterpart else { return nil }
      return view.context.strings(
        "functionPage.before", ["level": view.context.book.name(ofLevel: counterpart.level)])
    },
  ]

  private var pieces: [PieceView] {
    guard status == .changed, let counterpart else { return [] }
    return TextDifference(
      from: counterpart.text, to: statement.text.printed, pairs: context.book.characterPairs
    ).pieces.map(PieceView.init)
  }
}

/// A stretch of words that stayed, went or came.
struct PieceView: View {
  let piece: TextDifference.Piece

  static let names: [Name<PieceView>] = [
    .printed("same", "words that stayed") {
      if case .same(let text) = $0.piece { text } else { nil }
    },
    .printed("removed", "words that are there no more") {
      if case .removed(let text) = $0.piece { text } else { nil }
    },
    .printed("added", "words that are new") {
      if case .added(let text) = $0.piece { text } else { nil }
    },
  ]
}
