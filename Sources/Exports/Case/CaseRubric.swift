import Pages
import Standards

/// A column of a weight table: how many points each function or task has at a level.
struct CaseRubric {
  private let book: StandardBook
  private let names: CaseNames
  private let items: [String: CaseLink]
  private let table: WeightTable
  private let index: Int
  private var column: WeightColumn { table.columns[index] }

  /// - Parameter items: by their keys.
  static func all(
    _ book: StandardBook, names: CaseNames, items: [String: CaseLink]
  ) -> [CaseRubric] {
    book.standard.weightTables.flatMap { table in
      table.columns.indices.map {
        CaseRubric(book: book, names: names, items: items, table: table, index: $0)
      }
    }
  }

  var link: CaseLink { names.link(.rubric, key, title: title) }

  func json(_ version: CaseVersion, changed: String) -> JSONValue {
    var members = CaseMembers(version)
    members.add("identifier", link.identifier)
    members.add("uri", link.uri)
    members.add("title", title)
    members.add("lastChangeDateTime", changed)
    members.add(
      "CFRubricCriteria",
      .array(
        weighted.enumerated().map { place, row in
          criterion(row.row, row.percent, place + 1, of: link, version, changed)
        }))
    return members.json
  }

  private var key: String {
    ["#rubric", table.paper.value.rawValue, table.clause.value, column.level.value]
      .joined(separator: "/") + (column.track.map { "/" + $0.value } ?? "")
  }

  private var title: String {
    let track = column.track.flatMap { book.standard.track($0.value)?.name.printed }
    let level = book.standard.level(column.level.value)?.name.printed
    return [level, track, book.title(of: table)].compactMap { $0 }.joined(separator: " ")
  }

  private var weighted: [(row: WeightRow, percent: Int)] {
    table.rows.compactMap { row in
      guard row.weights.indices.contains(index), let percent = row.weights[index].value.percent,
        column.track.map({ row.tracks.allOrNames($0.value) }) ?? true
      else { return nil }
      return (row, percent)
    }
  }

  private func criterion(
    _ row: WeightRow, _ percent: Int, _ place: Int, of rubric: CaseLink, _ version: CaseVersion,
    _ changed: String
  ) -> JSONValue {
    let subject = CaseTree.key(row.subject.value, at: column.level.value)
    let own = ([key, subject] + row.tracks.map(\.value)).joined(separator: "/")
    let link = names.link(.criterion, own, title: row.label.printed)
    var members = CaseMembers(version)
    members.add("identifier", link.identifier)
    members.add("uri", link.uri)
    members.add("category", row.group?.printed)
    members.add("description", row.label.printed)
    members.add("CFItemURI", items[subject]?.json)
    members.add("weight", .int(percent))
    members.add("position", .int(place))
    members.add("rubricId", rubric.identifier)
    members.add("lastChangeDateTime", changed)
    return members.json
  }
}
