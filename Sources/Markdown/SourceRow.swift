/// A table row as written. The parser drops surplus cells without a word, so they are counted.
enum SourceRow {
  /// - Parameter row: The source line from where the row starts.
  static func cellCount(_ row: Substring.UTF8View) -> Int {
    let pipe = UInt8(ascii: "|")
    var isEscaped = false
    var pipes = 0
    var lastPipe = false
    var first: UInt8?
    for byte in row where !isSpace(byte) || isEscaped {
      let isPipe = byte == pipe && !isEscaped
      if isPipe { pipes += 1 }
      if first == nil { first = byte }
      lastPipe = isPipe
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    guard first != nil else { return 0 }
    return pipes + 1 - (first == pipe ? 1 : 0) - (lastPipe && (first != pipe || pipes > 1) ? 1 : 0)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    (0x09...0x0D).contains(byte) || byte == 0x20
  }
}
