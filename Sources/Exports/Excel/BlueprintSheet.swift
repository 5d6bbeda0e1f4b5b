import Curriculum
import Pages
import Standards

/// 考核细目表: points and questions of each paper, with live sums.
struct BlueprintSheet {
  let level: DerivedLevel
  let title: String
  let book: StandardBook
  private var words: Strings { book.strings }

  init(_ level: DerivedLevel, title: String, _ book: StandardBook) {
    self.level = level
    self.title = title
    self.book = book
  }

  func write(to sheet: Sheet) {
    sheet.merge(
      .words(title + " " + words["downloads.titles.blueprint"]), rows: 0...0, columns: 0...3, .title
    )
    sheet.merge(.words(words["exports.blueprint.lead"]), rows: 1...1, columns: 0...3, .note)
    sheet.setHeight(0, lines: 2)
    sheet.setHeight(1, lines: 2)
    var row = 3
    for paper in level.blueprint.papers where !paper.rows.isEmpty {
      row = write(paper, at: row, to: sheet) + 2
    }
    sheet.setWidths([44, 12, 12, 12])
  }

  /// - Returns: the last row of the paper.
  private func write(_ paper: BlueprintPaper, at top: Int, to sheet: Sheet) -> Int {
    let name = paper.examination.name.printed
    let counted = paper.questions != nil
    sheet.merge(
      .words(words("exam.caption", ["paper": name])), rows: top...top, columns: 0...3, .sumLabel)
    let heads = ["words.item", "words.weight", "exam.points"] + (counted ? ["exam.questions"] : [])
    for (column, head) in heads.enumerated() {
      sheet.write(.words(words[head]), top + 1, column, .head)
    }
    let first = top + 2
    for (index, row) in paper.rows.enumerated() {
      sheet.write(.words(row.label.printed), first + index, 0)
      let figures = [row.weight, row.points] + (counted ? [row.questions ?? 0] : [])
      for (column, figure) in figures.enumerated() {
        sheet.write(.figure(Double(figure)), first + index, column + 1, .figure)
      }
    }
    let last = first + paper.rows.count
    let weights = paper.rows.reduce(0) { $0 + $1.weight }
    let sums = [weights, paper.fullMark] + (paper.questions.map { [$0] } ?? [])
    sheet.write(.words(words["words.sum"]), last, 0, .sumLabel)
    for (index, sum) in sums.enumerated() {
      let cells = Sheet.name(first, index + 1) + ":" + Sheet.name(last - 1, index + 1)
      sheet.write(.formula("=SUM(\(cells))", Double(sum)), last, index + 1, .sum)
    }
    return last
  }
}
