import Standards
import Templating

/// A clause of a text. Clauses below it follow it in the same list, since templates cannot call
/// themselves.
struct ClauseView: View {
  let clause: Clause
  let depth: Int
  let context: PageContext

  static let names: [Name<ClauseView>] = [
    .text("anchor", "its anchor on the page") { $0.clause.id },
    .printed("number", "the number as printed") { $0.clause.number?.value },
    .printed("label", "the title as printed") { $0.clause.title?.printed },
    .flag("isPart", "whether it has a title and is below no other") {
      $0.hasTitle && $0.depth == 1
    },
    .flag("isClause", "whether it has a title and is one below") { $0.hasTitle && $0.depth == 2 },
    .flag("isSubclause", "whether it has a title and is further below") {
      $0.hasTitle && $0.depth > 2
    },
    .flag("isUntitled", "whether it has a number and no title") {
      !$0.hasTitle && $0.clause.number != nil
    },
    .printed("firstParagraph", "the first paragraph of a clause without title") {
      $0.hasTitle ? nil : $0.clause.paragraphs.first?.printed
    },
    .texts("paragraphs", "the paragraphs, without the first of a clause without title") { view in
      let first = view.hasTitle || view.clause.number == nil ? 0 : 1
      return view.clause.paragraphs.dropFirst(first).map(\.printed)
    },
    .list("lines", "the lines of a printed table of contents", of: ContentsLineView.self) { view in
      view.clause.contents.map { ContentsLineView(line: $0, standard: view.context.standard) }
    },
    .list("items", "its lettered items", of: ClauseItemView.self) {
      $0.clause.items.map(ClauseItemView.init)
    },
    .printed("words", "name or definition of the occupation, if printed here") { $0.words },
    .list("terms", "the terms, if printed here", of: TermView.self) {
      $0.inserts(.terms) ? TermView.all($0.context.book) : []
    },
    .texts("references", "the references, if printed here") {
      $0.inserts(.references) ? $0.context.standard.references.map(\.printed) : []
    },
    .list("ethics", "the rules of ethics, if printed here", of: StatementView.self) {
      $0.inserts(.ethics) ? StatementView.ethics($0.context) : []
    },
    .list(
      "foundationKnowledge", "foundation knowledge, if printed here", of: FoundationView.self
    ) { $0.inserts(.foundationKnowledge) ? FoundationView.all($0.context) : [] },
    .part("table", "the table of a level, if printed here", of: DataTableView.self) { view in
      view.level.map { DataTableView.inText($0, view.context) }
    },
    .list("weightTables", "weight tables, if printed here", of: WeightTableView.self) {
      $0.weightTables
    },
    .list("eligibility", "paths of eligibility, if printed here", of: EligibilityGroupView.self) {
      $0.inserts(.eligibility) ? EligibilityGroupView.all($0.context) : []
    },
  ]

  /// The clauses and all below them.
  static func all(_ clauses: [Clause], depth: Int = 1, in context: PageContext) -> [ClauseView] {
    clauses.flatMap { clause in
      [ClauseView(clause: clause, depth: depth, context: context)]
        + all(clause.clauses, depth: depth + 1, in: context)
    }
  }

  private var hasTitle: Bool { clause.title != nil }

  private func inserts(_ insert: ClauseInsert) -> Bool { clause.insert?.value == insert }

  private var words: String? {
    let occupation = context.standard.occupation
    return inserts(.occupationName)
      ? occupation.name.printed
      : inserts(.occupationDefinition) ? occupation.definition?.printed : nil
  }

  private var level: Level? {
    guard case .level(let id) = clause.insert?.value else { return nil }
    return context.standard.level(id)
  }

  /// Of several tables of one paper the one that this clause prints.
  private var weightTables: [WeightTableView] {
    guard case .weights(let paper) = clause.insert?.value else { return [] }
    return context.standard.weightTables(paper, in: clause)
      .map { WeightTableView(table: $0, context: context) }
  }
}

extension DataTableView {
  /// A level's table on a page with several, anchored by the level's id.
  static func inText(_ level: Level, _ context: PageContext) -> DataTableView {
    DataTableView(.requirements(of: level, in: context, prefix: level.id + "."))
  }
}

/// A line of a printed table of contents.
struct ContentsLineView: View {
  let line: ContentsLine
  let standard: Standard

  static let names: [Name<ContentsLineView>] = [
    .printed("text", "the line as printed") { $0.line.text.printed },
    .printed("page", "the page number as printed") { $0.line.page.value },
    .link("href", "the clause it names, if it is there") { $0.href },
  ]

  private var href: String? {
    let number = line.text.printed.split(separator: " ").first.map(String.init) ?? ""
    return standard.text.first {
      $0.number?.value == number || $0.title?.printed == line.text.printed
    }.map { "#" + $0.id }
  }
}

struct ClauseItemView: View {
  let item: ClauseItem

  static let names: [Name<ClauseItemView>] = [
    .printed("number", "the letter as printed") { $0.item.number?.value },
    .printed("text", "the words as printed") { $0.item.text.printed },
  ]
}
