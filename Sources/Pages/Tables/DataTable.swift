package import Curriculum
package import Standards

/// A table with its exact values. Pages write it as HTML, files as sheets.
package struct DataTable: Sendable {
  /// Its id on the page.
  package let id: String
  package let caption: String
  package let columns: [DataColumn]
  /// Rows above the body; empty where the titles of the columns are the only one. Cells that cover
  /// several places stand once, those they cover nowhere.
  package let head: [DataRow]
  package let rows: [DataRow]
  /// Rows that sum up.
  package let foot: [DataRow]
  /// How many columns name a row.
  package var headers = 1

  package init(
    id: String, caption: String, columns: [DataColumn], head: [DataRow] = [], rows: [DataRow],
    foot: [DataRow] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.head = head
    self.rows = rows
    self.foot = foot
  }

  /// Without columns of figures in which no row has one.
  func withoutBlankFigures() -> DataTable {
    let kept = columns.indices.filter { index in
      columns[index].unit == .none || rows.contains { $0.cells[index].content.text != nil }
    }
    return DataTable(
      id: id, caption: caption, columns: kept.map { columns[$0] },
      rows: rows.map { row in DataRow(kept.map { row.cells[$0] }) })
  }

  package var isDerived: Bool { (rows + foot).contains { $0.cells.contains(where: \.isDerived) } }
}

/// A column of a table.
package struct DataColumn: Sendable {
  package let title: DataContent
  package var unit = Unit.none

  package init(title: DataContent, unit: Unit = .none) {
    self.title = title
    self.unit = unit
  }

  /// What the values of a column count.
  package enum Unit: String, Sendable {
    /// Words.
    case none
    /// Of 100.
    case percent
    /// Class hours (标准学时).
    case hours
    /// Marks of a paper.
    case points
    case questions
    /// Statements of the standard.
    case statements
  }
}

package struct DataRow: Sendable {
  package let cells: [DataCell]

  package init(_ cells: [DataCell]) { self.cells = cells }
}

/// A place of a table, or several that it covers.
package struct DataCell: Sendable {
  package let content: DataContent
  /// As printed, before the words.
  package var number: String?
  /// What the number stands for on the page.
  package var anchor: String?
  /// Where the words lead: an address relative to the page.
  package var href: String?
  /// Where the words lead on the same page.
  package var fragment: String?
  /// Figures in words below the content.
  package var notes: [String] = []
  /// Names of the tracks that it is for, if not for all.
  package var tracks: String?
  /// Number of rows and columns that it covers.
  package var rows = 1
  package var columns = 1
  /// Computed by the tool, not printed in the standard.
  package var isDerived = false
  package var look = Look.plain

  /// How a cell without a link stands out.
  package enum Look {
    case plain
    /// What its row is read for.
    case strong
    /// Only accompanies the others.
    case muted
    /// Names a part of what the row above names, whose figures contain its own.
    case sub
  }

  package init(_ content: DataContent, _ look: Look = .plain) {
    self.content = content
    self.look = look
  }

  /// A value that the tool has computed.
  package static func derived(_ content: DataContent, _ look: Look = .plain) -> DataCell {
    var cell = DataCell(content, look)
    cell.isDerived = true
    return cell
  }
}

/// What stands in a cell, as an exact value.
package enum DataContent: Sendable {
  case empty
  /// Words of the site.
  case words(String)
  /// Words of the standard.
  case printed(String)
  /// With the sign of percent, or the printed dash.
  case weight(Weight)
  /// As its table prints it.
  case printedWeight(Weight)
  case hours(Hours)
  /// Hours before rounding.
  case quota(Quota)
  case count(Int)
  case statements([StatementView])

  /// Words or figures as a page of one language shows them; statements stand alone.
  package var text: String? {
    switch self {
    case .empty, .statements: nil
    case .words(let text), .printed(let text): text
    case .weight(let weight): Optional(weight).words
    case .printedWeight(let weight): weight.printed
    case .hours(let hours): hours.text
    case .quota(let quota): quota.text
    case .count(let count): String(count)
    }
  }

  /// The exact figure, in the unit of the column.
  package var amount: Quota? {
    switch self {
    case .empty, .words, .printed, .statements: nil
    case .weight(let weight), .printedWeight(let weight):
      weight.percent.map { Quota(numerator: $0, denominator: 1) }
    case .hours(let hours): Quota(numerator: hours.units, denominator: hours.unit.perHour)
    case .quota(let quota): quota
    case .count(let count): Quota(numerator: count, denominator: 1)
    }
  }

  /// Whether it is quoted from the standard.
  package var isPrinted: Bool {
    switch self {
    case .printed, .printedWeight: true
    default: false
    }
  }
}
