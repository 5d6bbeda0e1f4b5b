import Pages
import Standards

/// 意见反馈表: what the checks found in the print, clause by clause, with room for more.
struct FeedbackDocument {
  let book: StandardBook
  private var words: Strings { book.strings }
  /// Rows to be filled in by hand.
  private static let emptyRows = 8

  init(_ book: StandardBook) { self.book = book }

  var document: WordDocument {
    let title = words["downloads.titles.feedback"]
    let fields = ["organisation", "contact", "reach", "date"].map { words["exports.fields." + $0] }
    return WordDocument(
      title, of: book, isLandscape: true,
      [
        .title(title), .paragraph(.subtitle, book.title + " " + book.standard.designation),
        .table(.fields(fields), .fields), .paragraph(.note, words["exports.feedback.lead"]),
        .table(table, WordColumns(widths: [6, 13, 24, 23, 23, 11], height: 24)),
      ])
  }

  private var table: DataTable {
    let keys = ["index", "clause", "printed", "problem", "proposal", "from"]
    let passages = Passages(book)
    let found = book.findings.enumerated().map { index, finding in
      let passage = passages.passage(at: finding.position)
      return DataRow([
        DataCell(.count(index + 1)), DataCell(.printed(passage?.words ?? "")),
        DataCell(.printed(passage?.printed ?? "")), DataCell(.words(words.text(finding.message))),
        DataCell(.words(proposal(finding))), DataCell(.words(words["exports.feedback.check"])),
      ])
    }
    let blank = (0..<Self.emptyRows).map { index in
      DataRow(
        [DataCell(.count(found.count + index + 1))] + keys.dropFirst().map { _ in DataCell(.empty) }
      )
    }
    return DataTable(
      id: "feedback", caption: "",
      columns: keys.map { DataColumn(title: .words(words["exports.feedback." + $0])) },
      rows: found + blank)
  }

  /// What would be right in print, where help speaks to those who encode; and what those say who keep the fault as printed.
  private func proposal(_ finding: Diagnostic) -> String {
    let own = "exports.feedback.proposals." + finding.rule
    let proposal = words.has(own) ? words[own] : finding.help.map(words.text)
    return [proposal, finding.acknowledged].compactMap { $0 }
      .joined(separator: "\n")
  }
}
