import Standards

/// Turns bytes into text, or says exactly where they are not text.
enum TextDecoding {
  static func decode(_ content: FileContent, file: String) -> Result<String, YAMLFailure> {
    switch content {
    case .folder:
      return .failure(YAMLFailure(UnreadableFile().report(folder: file)))
    case .unreadable(let reason):
      return .failure(YAMLFailure(UnreadableFile().report(file: file, reason: reason)))
    case .bytes(let bytes):
      return decode(bytes, file: file)
    }
  }

  private static func decode(_ bytes: [UInt8], file: String) -> Result<String, YAMLFailure> {
    func failure(_ problem: String, at offset: Int) -> Result<String, YAMLFailure> {
      .failure(
        YAMLFailure(YAMLEncoding().report(problem, at: position(of: offset, in: bytes, file: file)))
      )
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return failure("the file is UTF-16", at: 0)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return failure("the file begins with a byte order mark", at: 0)
    }
    if let zero = bytes.firstIndex(of: 0) {
      return failure("the file contains a NUL character", at: zero)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return failure("the bytes here are not UTF-8", at: firstInvalidOffset(bytes))
    }
    return .success(text)
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += String(scalar).utf8.count
      case .emptyInput, .error: return offset
      }
    }
  }

  private static func position(of offset: Int, in bytes: [UInt8], file: String) -> SourcePosition {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count
    return SourcePosition(file: file, line: line + 1, column: column + 1)
  }
}
