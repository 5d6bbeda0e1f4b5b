/// What changed from one text to another, piece by piece.
///
/// The shortest edit of characters (Myers 1986, in the standard library), mended so that words stay
/// whole: a single common character between two changes counts as changed, and where one character
/// replaces another, the neighbour with which both form the more frequent pairs goes along
/// (提取 → 提炼, not 取 → 炼).
package struct TextDifference: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// In reading order; of a replaced place the removed piece comes first.
  package let pieces: [Piece]

  /// - Parameter pairs: tells which neighbouring characters form words.
  package init(from old: String, to new: String, pairs: CharacterPairs) {
    let (old, new) = (Array(old), Array(new))
    var runs = TextDifference.commonRuns(old, new)
    runs = TextDifference.withoutIslands(runs, old.count, new.count)
    runs = TextDifference.withWholeWords(runs, old, new, pairs)
    pieces = TextDifference.pieces(runs, old, new)
  }

  /// A stretch that both texts share.
  private struct Run {
    var old: Range<Int>
    var new: Range<Int>

    mutating func dropLast() {
      old = old.lowerBound..<(old.upperBound - 1)
      new = new.lowerBound..<(new.upperBound - 1)
    }

    mutating func dropFirst() {
      old = (old.lowerBound + 1)..<old.upperBound
      new = (new.lowerBound + 1)..<new.upperBound
    }
  }

  private static func commonRuns(_ old: [Character], _ new: [Character]) -> [Run] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let kept = zip(
      old.indices.filter { !removed.contains($0) }, new.indices.filter { !inserted.contains($0) })
    return kept.reduce(into: []) { runs, place in
      let (i, j) = place
      if let last = runs.last, last.old.upperBound == i, last.new.upperBound == j {
        runs[runs.count - 1] = Run(
          old: last.old.lowerBound..<(i + 1), new: last.new.lowerBound..<(j + 1))
      } else {
        runs.append(Run(old: i..<(i + 1), new: j..<(j + 1)))
      }
    }
  }

  /// Drops single characters that stand between two changes.
  private static func withoutIslands(_ runs: [Run], _ oldCount: Int, _ newCount: Int) -> [Run] {
    runs.filter { run in
      let atStart = run.old.lowerBound == 0 && run.new.lowerBound == 0
      let atEnd = run.old.upperBound == oldCount && run.new.upperBound == newCount
      return run.old.count > 1 || atStart || atEnd
    }
  }

  /// Widens the change between two runs by one character where one character replaces one other.
  private static func withWholeWords(
    _ runs: [Run], _ old: [Character], _ new: [Character], _ pairs: CharacterPairs
  ) -> [Run] {
    var runs = runs
    for index in runs.indices.dropFirst() {
      let (i, j) = (runs[index - 1].old.upperBound, runs[index - 1].new.upperBound)
      guard i + 1 == runs[index].old.lowerBound, j + 1 == runs[index].new.lowerBound, i > 0,
        i + 1 < old.count
      else { continue }
      let left = pairs.count(old[i - 1], old[i]) + pairs.count(old[i - 1], new[j])
      let right = pairs.count(old[i], old[i + 1]) + pairs.count(new[j], old[i + 1])
      if left >= right { runs[index - 1].dropLast() } else { runs[index].dropFirst() }
    }
    return runs
  }

  private static func pieces(_ runs: [Run], _ old: [Character], _ new: [Character]) -> [Piece] {
    var pieces: [Piece] = []
    var (i, j) = (0, 0)
    let end = Run(old: old.count..<old.count, new: new.count..<new.count)
    for run in runs + [end] {
      if i < run.old.lowerBound { pieces.append(.removed(String(old[i..<run.old.lowerBound]))) }
      if j < run.new.lowerBound { pieces.append(.added(String(new[j..<run.new.lowerBound]))) }
      if !run.old.isEmpty { pieces.append(.same(String(old[run.old]))) }
      (i, j) = (run.old.upperBound, run.new.upperBound)
    }
    return pieces
  }
}

/// How often two characters stand side by side in some texts. Most Chinese words have two
/// characters, so frequent pairs are a small dictionary that every standard brings along itself.
package struct CharacterPairs: Hashable, Sendable {
  /// By the first scalars of both characters, joined to one number.
  private let counts: [UInt64: Int]

  package init(in texts: some Sequence<String>) {
    var counts: [UInt64: Int] = [:]
    for text in texts {
      var previous: UInt64?
      for character in text {
        let current = CharacterPairs.number(character)
        if let previous { counts[previous << 32 | current, default: 0] += 1 }
        previous = current
      }
    }
    self.counts = counts
  }

  func count(_ left: Character, _ right: Character) -> Int {
    counts[CharacterPairs.number(left) << 32 | CharacterPairs.number(right)] ?? 0
  }

  private static func number(_ character: Character) -> UInt64 {
    UInt64(character.unicodeScalars.first?.value ?? 0)
  }
}
