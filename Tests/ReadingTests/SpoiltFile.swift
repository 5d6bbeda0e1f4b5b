import TestSupport

/// Ways in which a file is spoilt by accident.
enum SpoiltFile: CaseIterable {
  case lineDeleted, lineDoubled, linesSwapped, lineIndented, cut, byteReplaced, bytesInserted
  case characterReplaced

  func spoil(_ bytes: [UInt8], with random: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    let (one, other) = (random.index(below: lines.count), random.index(below: lines.count))
    switch self {
    case .lineDeleted: lines.remove(at: one)
    case .lineDoubled: lines.insert(lines[one], at: one)
    case .linesSwapped: lines.swapAt(one, other)
    case .lineIndented: lines[one].insert(contentsOf: [32, 32], at: 0)
    case .cut: return Array(bytes.prefix(random.index(below: bytes.count + 1)))
    case .byteReplaced:
      var spoilt = bytes
      spoilt[random.index(below: bytes.count)] = UInt8.random(in: 0...255, using: &random)
      return spoilt
    case .bytesInserted:
      var spoilt = bytes
      let noise = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
      spoilt.insert(contentsOf: noise, at: random.index(below: bytes.count + 1))
      return spoilt
    case .characterReplaced:
      let signs = ["\"", "'", ":", "- ", "[", "{", "&a ", "*a", "!t ", "|", "#", "\t", "\r", "…"]
      var column = random.index(below: lines[one].count + 1)
      // Between two characters, not inside one.
      while column < lines[one].count, lines[one][column] & 0xC0 == 0x80 { column += 1 }
      lines[one].insert(contentsOf: signs[random.index(below: signs.count)].utf8, at: column)
    }
    return Array(lines.joined(separator: [10]))
  }
}
