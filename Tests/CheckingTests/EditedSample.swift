import Reading
import Standards
import TestSupport
import Testing

/// The sample standard after several edits.
struct EditedSample {
  let standard: Standard

  /// - Parameters:
  ///   - edits: by file, pairs of words in the sample and what stands there instead. Every
  ///     occurrence is replaced; there must be one. A file that the sample lacks starts empty.
  ///   - absent: a file to leave out.
  init(_ edits: [String: [(String, String)]], without absent: String = "") throws {
    var files = SampleContent().files
    files[absent] = nil
    for (file, changes) in edits {
      var text = ""
      if case .bytes(let bytes) = files[file] { text = String(decoding: bytes, as: UTF8.self) }
      for (old, new) in changes {
        try #require(old.isEmpty || text.contains(old), "\(file) lacks “\(old)”")
        text = old.isEmpty ? text + new : text.replacing(old, with: new)
      }
      files[file] = .bytes(Array(text.utf8))
    }
    let result = StandardReader.read(folder: "sample", files: files)
    try #require(result.diagnostics.map(\.message.text) == [])
    standard = try #require(result.value)
  }

  /// Two tracks that have both levels.
  static let twoTracks = (
    "functions:\n",
    """
    tracks:
      - id: green
        name: 绿茶
        levels: [basic, advanced]
      - id: black
        name: 红茶
        levels: [basic, advanced]
    functions:

    """
  )
}
