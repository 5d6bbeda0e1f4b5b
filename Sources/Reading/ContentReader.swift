import Standards

/// Reads files of one folder, collects what is wrong with them and remembers their lines.
struct ContentReader {
  /// Folder as the user knows it, without final slash.
  let folder: String
  /// By path relative to the folder.
  let files: [String: FileContent]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether every file that was asked for could be parsed.
  private(set) var isComplete = true

  init(folder: String, files: [String: FileContent]) {
    self.folder = folder
    self.files = files
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// The value of a file, or nothing if it is absent or was refused.
  mutating func read<Reader: RecordReader>(_ name: String, _ reader: Reader.Type) -> Reader.Value? {
    guard let content = files[name] else { return nil }
    let file = YAMLFile(path: path(name), content: content)
    diagnostics += file.diagnostics
    guard let root = file.root else {
      isComplete = false
      return nil
    }
    var validator = ShapeValidator()
    validator.validate(root, as: .record(reader), called: name)
    diagnostics += validator.diagnostics
    return reader.read(Record(node: root, shape: reader.shape))
  }

  /// A plain text file, or nothing if it is absent or was refused.
  mutating func readText(_ name: String) -> String? {
    guard let content = files[name] else { return nil }
    switch TextDecoding.decode(content, file: path(name)) {
    case .success(let text): return text
    case .failure(let failure):
      diagnostics.append(failure.diagnostic)
      isComplete = false
      return nil
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
