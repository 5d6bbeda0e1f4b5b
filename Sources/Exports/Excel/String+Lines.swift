extension String {
  /// Columns of a terminal or a sheet: a Han character takes two.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// Lines that the text takes in a column of a width. It breaks behind blanks and Han characters,
  /// and a word only where it is longer than a line.
  func lines(width: Double) -> Int {
    let room = max(1, Int(width) - 1)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + $1.lines(room: room) }
  }
}

extension Substring {
  fileprivate func lines(room: Int) -> Int {
    var (lines, used, word) = (1, 0, 0)
    func placeWord() {
      if used > 0, used + word > room { (lines, used) = (lines + 1, 0) }
      used += word
      lines += Swift.max(0, used - 1) / room
      used = used > room ? (used - 1) % room + 1 : used
      word = 0
    }
    for scalar in unicodeScalars {
      word += scalar.columns
      if scalar == " " || scalar.columns == 2 { placeWord() }
    }
    placeWord()
    return lines
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int { value < 0x2E80 ? 1 : 2 }
}
