extension Array {
  /// Those that agree, together; in the order in which the first of each group comes.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
    var numbers: [Key: Int] = [:]
    return reduce(into: []) { groups, element in
      let number = numbers[key(element)] ?? groups.count
      if number == groups.count {
        numbers[key(element)] = number
        groups.append([])
      }
      groups[number].append(element)
    }
  }
}
