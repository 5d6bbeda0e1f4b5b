import Standards
import Templating

/// A piece of a clause: exactly one of its names has something to show.
struct ClauseBlockView: View {
  let block: ClauseBlock
  let clause: Clause
  /// Id on the page, if it is a table.
  let tableId: String
  let context: PageContext

  static let names: [Name<ClauseBlockView>] = [
    .printed("paragraph", "a paragraph as printed") {
      if case .paragraph(let text) = $0.block { text.printed } else { nil }
    },
    .printed("note", "a note as printed") {
      if case .note(let text) = $0.block { text.printed } else { nil }
    },
    .list("lines", "the lines of a printed table of contents", of: ContentsLineView.self) { view in
      guard case .contents(let lines) = view.block else { return [] }
      return lines.map { ContentsLineView(line: $0, standard: view.context.standard) }
    },
    .list("items", "lettered items", of: ClauseItemView.self) {
      if case .items(let items) = $0.block { items.map(ClauseItemView.init) } else { [] }
    },
    .part("printedTable", "a table that has no file of its own", of: PrintedTableView.self) {
      guard case .table(let table) = $0.block else { return nil }
      return PrintedTableView(table: table, id: $0.tableId, clause: $0.clause)
    },
    .printed("words", "name or definition of the occupation") { $0.words },
    .list("ratings", "tables that rate what the occupation asks for", of: PrintedTableView.self) {
      $0.insert == .ratings ? PrintedTableView.ratings($0.context.standard) : []
    },
    .list("terms", "the terms", of: TermView.self) {
      $0.insert == .terms ? TermView.all($0.context.book) : []
    },
    .texts("references", "the references") {
      $0.insert == .references ? $0.context.standard.references.map(\.printed) : []
    },
    .list("ethics", "the rules of ethics", of: StatementView.self) {
      $0.insert == .ethics ? StatementView.ethics($0.context) : []
    },
    .list("foundationKnowledge", "foundation knowledge", of: FoundationView.self) {
      $0.insert == .foundationKnowledge ? FoundationView.all($0.context) : []
    },
    .part("table", "the table of a level", of: DataTableView.self) { $0.levelTable },
    .list("weightTables", "weight tables", of: WeightTableView.self) { $0.weightTables },
    .list("eligibility", "paths of eligibility", of: EligibilityGroupView.self) {
      $0.insert == .eligibility ? EligibilityGroupView.all($0.context) : []
    },
  ]

  private var insert: ClauseInsert? {
    if case .insert(let insert) = block { insert.value } else { nil }
  }

  private var words: String? {
    switch insert {
    case .occupationName: context.standard.occupation.name.printed
    case .occupationDefinition: context.standard.occupation.definition?.printed
    default: nil
    }
  }

  private var levelTable: DataTableView? {
    guard case .level(let id, let track) = insert else { return nil }
    return context.standard.level(id).map { DataTableView.inText($0, track: track, context) }
  }

  /// Of several tables of one paper the one that this clause prints.
  private var weightTables: [WeightTableView] {
    guard case .weights(let paper) = insert else { return [] }
    return context.standard.weightTables(paper, in: clause)
      .map { WeightTableView(table: $0, context: context) }
  }
}

extension DataTableView {
  /// A level's table, or its rows of one track, on a page with several tables: anchored by their
  /// ids.
  static func inText(_ level: Level, track: String? = nil, _ context: PageContext) -> DataTableView
  {
    let prefix = ([level.id] + [track].compactMap { $0 }).map { $0 + "." }.joined()
    return DataTableView(
      .requirements(
        of: level, in: context, prefix: prefix,
        caption: track.flatMap { context.standard.track($0) }.map {
          level.title.printed + context.strings["wordSeparator"] + $0.name.printed
        }, functions: track.map { level.functions(in: $0) }, asPrinted: true))
  }
}
