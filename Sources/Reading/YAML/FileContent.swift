package import Standards

/// What stands at a path of the content folder, as the disk gave it.
package enum FileContent: Hashable, Sendable {
  case bytes([UInt8])
  /// A folder where a file was expected.
  case folder
  /// The reason the system gave.
  case unreadable(Wording)
  /// A link that leads out of the folder of all content or templates. Nothing of it is read.
  case outside
  /// A file of more bytes than `limit`, and how many. Nothing of it is read.
  case tooLarge(Int)

  /// Most bytes of a file that are read.
  package static let limit = 16 << 20

  /// Why nothing was read of a file that is wanted as it is, whatever it holds.
  package func fault(at path: String) -> Diagnostic? {
    switch self {
    case .bytes, .folder: nil
    case .unreadable(let reason): UnreadableFile().report(file: path, reason: reason)
    case .outside: OutsideLink().report(path)
    case .tooLarge: TooLarge().report(file: path)
    }
  }
}

extension FileContent {
  /// Why a file is no text in UTF-8.
  package func textFault(at path: String) -> Diagnostic? {
    guard case .bytes(let bytes) = self else { return fault(at: path) }
    return Self.fault(in: bytes).map { problem, offset in
      YAMLEncoding().report(problem, at: SourceText(file: path, bytes: bytes).position(of: offset))
    }
  }

  /// The bytes of a file if they are text in UTF-8, without a byte order mark; a failure says
  /// exactly where they are not.
  func text(of file: String) throws(YAMLFailure) -> [UInt8] {
    if let fault = fault(at: file) { throw YAMLFailure(fault) }
    guard case .bytes(var bytes) = self else {
      throw YAMLFailure(UnreadableFile().report(folder: file))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.count <= Self.limit else { throw YAMLFailure(TooLarge().report(file: file)) }
    if let (problem, offset) = Self.fault(in: bytes) {
      let place = SourceText(file: file, bytes: bytes).position(of: offset)
      throw YAMLFailure(YAMLEncoding().report(problem, at: place))
    }
    return bytes
  }

  private static func fault(in bytes: [UInt8]) -> (YAMLEncoding.Fault, offset: Int)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (.utf16, 0)
    }
    if let zero = bytes.firstIndex(of: 0) { return (.nul, zero) }
    if String(validating: bytes, as: UTF8.self) == nil {
      return (looksLikeGBK(bytes) ? .gbk : .invalid, firstInvalidOffset(bytes))
    }
    return nil
  }

  /// Whether all bytes beyond ASCII come in the pairs of GBK, most of them common Han characters
  /// and punctuation.
  private static func looksLikeGBK(_ bytes: [UInt8]) -> Bool {
    var (pairs, common, index) = (0, 0, 0)
    while index < bytes.count {
      let first = bytes[index]
      index += 1
      if first < 0x80 { continue }
      guard (0x81...0xFE).contains(first), index < bytes.count else { return false }
      let second = bytes[index]
      guard (0x40...0xFE).contains(second), second != 0x7F else { return false }
      pairs += 1
      if second >= 0xA1, (0xA1...0xA3).contains(first) || (0xB0...0xF7).contains(first) {
        common += 1
      }
      index += 1
    }
    return pairs > 1 && common * 10 >= pairs * 9
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
