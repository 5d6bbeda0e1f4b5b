import Standards

/// Reads files of one folder, collects what is wrong with them and remembers their lines.
struct ContentReader {
  /// Folder as the user knows it, without final slash.
  let folder: String
  /// By path relative to the folder.
  let files: [String: FileContent]
  private var faults = Faults()
  /// Whether every file that was asked for could be parsed.
  private(set) var isComplete = true

  init(folder: String, files: [String: FileContent]) {
    self.folder = folder
    self.files = files
    for name in files.keys.sorted() where files[name] == .outside {
      report(OutsideLink().report(path(name)))
      isComplete = false
    }
  }

  var diagnostics: [Diagnostic] { faults.diagnostics }

  func path(_ name: String) -> String { name.isEmpty ? folder : folder + "/" + name }

  /// Nothing for what has been reported already.
  private func content(_ name: String) -> FileContent? {
    files[name] == .outside ? nil : files[name]
  }

  /// The value of a file, or nothing if it is absent or was refused.
  mutating func read<Root: Record>(_ name: String, _ root: Root.Type) -> Root.Value? {
    guard let content = content(name) else { return nil }
    let file = YAMLFile(path: path(name), content: content)
    faults.add(file.diagnostics)
    guard let node = file.root else {
      isComplete = false
      return nil
    }
    for place in node.places { faults.add(ToBeFilled().report(place)) }
    return root.read(node, called: name, &faults)
  }

  /// A plain text file, or nothing if it is absent or was refused.
  mutating func readText(_ name: String) -> String? {
    guard let content = content(name) else { return nil }
    do throws(YAMLFailure) {
      return String(decoding: try content.text(of: path(name)), as: UTF8.self)
    } catch {
      faults.add(error.diagnostic)
      isComplete = false
      return nil
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    faults.add(diagnostic)
  }
}
