/// All names of a catalogue, best first, each once with the standards that bear it.
struct NameTable: Sendable {
  let rows: [NameRow]
  /// Lists of standards by their number in the catalogue; many names share one list.
  let lists: [[Int]]

  init(_ standards: [StandardSummary]) {
    var bearers: [SearchName: [Int]] = [:]
    for (number, standard) in standards.enumerated() {
      for name in standard.names { bearers[name, default: []].append(number) }
    }
    var numbers: [[Int]: Int] = [:]
    var lists: [[Int]] = []
    // Lists are numbered below, once the order of names is known.
    let names = bearers.keys.map { NameRow($0, list: 0) }.sorted(by: NameRow.isBetter).map(\.name)
    rows = names.map { name in
      let list = bearers[name] ?? []
      let number = numbers[list] ?? lists.count
      if number == lists.count {
        lists.append(list)
        numbers[list] = number
      }
      return NameRow(name, list: number)
    }
    self.lists = lists
  }

  /// Bytes that a list takes in a file, at most.
  func size(ofList list: Int) -> Int { lists[list].count * 5 + 3 }
}
