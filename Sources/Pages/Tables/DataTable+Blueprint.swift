package import Curriculum
package import Standards

extension DataTable {
  /// Points and questions of a paper (考核细目表).
  package static func blueprint(
    _ paper: BlueprintPaper, id: String, at level: Level, strings: Strings
  ) -> DataTable {
    func column(_ key: String, _ unit: DataColumn.Unit) -> DataColumn {
      DataColumn(title: .words(strings[key]), unit: unit)
    }
    let counted = paper.questions != nil
    return DataTable(
      id: id,
      caption: strings("exam.caption", ["paper": paper.examination.name.printed]),
      columns: [
        column("words.item", .none), column("words.weight", .percent),
        column("exam.points", .points),
      ] + (counted ? [column("exam.questions", .questions)] : []),
      rows: paper.rows.map { row in
        var label = DataCell(.printed(row.label.printed))
        label.number = level.number(of: row.subject)
        return DataRow(
          [
            label, DataCell(.weight(.percent(row.weight))),
            .derived(.count(row.points)),
          ] + (counted ? [.derived(.count(row.questions ?? 0))] : []))
      },
      foot: [
        DataRow(
          [
            DataCell(.words(strings["words.sum"])), DataCell(.empty),
            DataCell(.count(paper.fullMark)),
          ] + (paper.questions.map { [.derived(.count($0))] } ?? []))
      ])
  }
}
