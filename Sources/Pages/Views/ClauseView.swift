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
      $0.startsInLine ? $0.clause.paragraphs.first?.printed : nil
    },
    .list("blocks", "what it holds, without that first paragraph", of: ClauseBlockView.self) {
      $0.blocks
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

  /// Whether the number stands before the first paragraph.
  private var startsInLine: Bool {
    !hasTitle && clause.number != nil && clause.startsWithParagraph
  }

  private var blocks: [ClauseBlockView] {
    var tables = 0
    return clause.body.dropFirst(startsInLine ? 1 : 0).map { block in
      if case .table = block { tables += 1 }
      return ClauseBlockView(
        block: block, clause: clause, tableId: "\(clause.id)-table-\(tables)", context: context)
    }
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
