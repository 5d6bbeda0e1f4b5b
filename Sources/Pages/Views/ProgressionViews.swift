import Curriculum
import Standards

/// How statements stand to those of lower levels, as templates see it.
struct ProgressionViews {
  let book: StandardBook

  /// `number`, `text`, `anchor`, the status as a flag, and the difference in words.
  func statements<Requirement>(
    _ progression: StatementProgression<Requirement>, of task: ProgressionTask,
    in step: ProgressionStep
  ) -> [[String: TemplateValue]] {
    progression.statements.map { item in
      let marked = step.previous != nil
      return [
        "number": .text(item.requirement.number.value),
        "text": .text(item.requirement.text.printed),
        "anchor": .text("\(step.level).\(task.row.task.value).\(item.requirement.id)"),
        "isNew": .flag(marked && item.status == .new),
        "isChanged": .flag(marked && item.status == .changed),
        "isInherited": .flag(marked && item.status == .inherited),
        "difference": difference(item),
        "before": .optional(
          item.status == .changed
            ? item.counterpart.map {
              book.strings("functionPage.before", ["level": levelName($0.level)])
            } : nil),
      ]
    }
  }

  /// What changed, with deleted and inserted words marked.
  private func difference<Requirement>(
    _ item: ProgressionStatement<Requirement>
  ) -> TemplateValue {
    guard item.status == .changed, let before = item.counterpart else { return .none }
    let difference = TextDifference(
      from: before.requirement.text.printed, to: item.requirement.text.printed,
      pairs: book.characterPairs)
    return .html(
      difference.pieces.map { piece in
        switch piece {
        case .same(let text): HTMLEscape.text(text)
        case .removed(let text): "<del>\(HTMLEscape.text(text))</del>"
        case .added(let text): "<ins>\(HTMLEscape.text(text))</ins>"
        }
      }.joined())
  }

  private func levelName(_ id: String) -> String {
    book.standard.level(id)?.name.printed ?? id
  }
}
