extension Level {
  /// The weights that stand in the level's own table, one for each task; nothing if none does.
  var weightsInRows: WeightTable? {
    guard let first = tasks.first(where: { $0.weight != nil }) else { return nil }
    let rows = functions.flatMap { function in
      function.tasks.map { task in
        WeightRow(
          subject: Located(value: .task(task.task.value), position: task.task.position),
          group: nil, label: task.label, tracks: function.tracks(of: task),
          weights: [task.weight ?? Located(value: .empty, position: task.position)],
          position: task.position)
      }
    }
    let column = WeightColumn(
      level: Located(value: id, position: first.position), track: nil,
      label: headings?.weight ?? name, position: first.position)
    return WeightTable(
      paper: Located(value: .skills, position: first.position),
      clause: clause ?? Located(value: "", position: first.position), headings: [],
      columns: [column], rows: rows, total: nil, isInRows: true, position: first.position)
  }
}
