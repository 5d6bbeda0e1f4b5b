/// All names of a catalogue, best first, each once with the standards that bear it.
package struct NameTable: Sendable {
  package let rows: [NameRow]
  /// Lists of standards by their number in the catalogue; many names share one list.
  package let lists: [[Int]]

  /// - Parameter names: of each standard, each name once.
  package init(_ names: [[SearchName]]) {
    var bearers: [SearchName: [Int]] = [:]
    for (number, own) in names.enumerated() {
      for name in own { bearers[name, default: []].append(number) }
    }
    var numbers: [[Int]: Int] = [:]
    var lists: [[Int]] = []
    // In a fixed order before lists are numbered, so that the same names give the same bytes.
    let sorted = bearers.map { (row: NameRow($0.key), list: $0.value) }
      .sorted { NameRow.isBetter($0.row, $1.row) }
    rows = sorted.map { row, list in
      let number = numbers[list] ?? lists.count
      if number == lists.count {
        lists.append(list)
        numbers[list] = number
      }
      return row.listed(as: number)
    }
    self.lists = lists
  }

  /// Bytes that a list takes in a file, at most.
  func size(ofList list: Int) -> Int { lists[list].count * 5 + 3 }
}
