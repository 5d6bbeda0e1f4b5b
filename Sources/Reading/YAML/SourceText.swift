import Standards

/// The text of a file, and where its lines begin. It is kept as UTF-8, in which everything that
/// YAML takes for a sign is a single byte.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Where each line begins in `bytes`.
  private let starts: [Int]

  /// - Parameter bytes: valid UTF-8.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() where byte == newline { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The place of a character, by the index of its first byte.
  func position(of offset: Int) -> SourcePosition {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[starts[low]..<offset].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(file: file, line: low + 1, column: column + 1)
  }

  var lineCount: Int { starts.count }

  /// The words of a line, counted from 1; nothing beyond the end.
  func words(ofLine number: Int) -> String {
    guard (1...starts.count).contains(number) else { return "" }
    return String(decoding: line(number - 1), as: UTF8.self)
  }

  /// The place itself, or the end of the file: what is missing there is marked a line too low.
  func inside(_ place: SourcePosition) -> SourcePosition {
    place.line > starts.count ? position(of: bytes.count) : place
  }

  /// Where the words of a block scalar begin, whose indicator stands at `start`.
  func firstWords(below start: SourcePosition) -> SourcePosition? {
    for index in starts.indices.dropFirst(start.line) {
      let line = self.line(index)
      let indentation = line.prefix { $0 == space }.count
      if indentation < line.count {
        return SourcePosition(file: file, line: index + 1, column: indentation + 1)
      }
    }
    return nil
  }

  /// Whether a text stands letter by letter at the beginning of a line, after its indentation.
  func holds(_ text: String, at place: SourcePosition) -> Bool {
    guard starts.indices.contains(place.line - 1) else { return false }
    return line(place.line - 1).dropFirst(place.column - 1).starts(with: text.utf8)
  }

  /// The first character that YAML forbids, or a line end that other tools do not count as such.
  var firstForbidden: (Unicode.Scalar, SourcePosition)? {
    guard let offset = bytes.withUnsafeBufferPointer(SourceText.firstForbidden),
      let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    else { return nil }
    return (scalar, position(of: offset))
  }

  /// The first tab in front of the first word of a line.
  var firstIndentingTab: SourcePosition? {
    for index in starts.indices {
      let start = starts[index]
      guard start < bytes.count, bytes[start] == space || bytes[start] == tab else { continue }
      let line = self.line(index)
      let indentation = line.prefix { $0 == space || $0 == tab }
      if indentation.count < line.count, let tab = indentation.firstIndex(of: tab) {
        return position(of: tab)
      }
    }
    return nil
  }

  /// The bytes of a line, counted from 0, without its end.
  private func line(_ index: Int) -> ArraySlice<UInt8> {
    guard index + 1 < starts.count else { return bytes[starts[index]...] }
    let line = bytes[starts[index]..<starts[index + 1] - 1]
    return line.last == carriageReturn ? line.dropLast() : line
  }

  private static func firstForbidden(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    for index in bytes.indices {
      switch bytes[index] {
      case tab, newline, 0x20...0x7E: continue
      case carriageReturn where byte(index + 1) == newline: continue
      case 0...0x1F, 0x7F: return index
      case 0xC2 where byte(index + 1) < 0xA0: return index
      case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) | 1 == 0xA9: return index
      case 0xEF where byte(index + 1) == 0xBB && byte(index + 2) == 0xBF: return index
      case 0xEF where byte(index + 1) == 0xBF && byte(index + 2) >= 0xBE: return index
      default: continue
      }
    }
    return nil
  }
}

private let (tab, newline, carriageReturn, space) = (
  UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " ")
)
