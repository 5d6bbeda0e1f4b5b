import Foundation
import Publishing
import Standards

/// The user's editor, as `--editor` tells how to start it.
struct Editor: Sendable {
  /// The program and its arguments, with `{file}`, `{line}` and `{column}` to be filled in.
  private let words: [String]
  private let folders: [String]
  private let disk: Disk

  /// - Parameters:
  ///   - pattern: divided by spaces; no shell reads it.
  ///   - folders: whose files may be opened.
  init(_ pattern: String, folders: [String], disk: Disk = Disk()) throws(EnvironmentError) {
    words = pattern.split(separator: " ").map(String.init)
    guard words.count > 1, words.dropFirst().contains(where: { $0.contains("{file}") }) else {
      throw EnvironmentError(
        "“\(pattern)” does not say where the file goes",
        help: "such as --editor \"code --goto {file}:{line}:{column}\"")
    }
    guard disk.hasProgram(words[0]) else {
      throw EnvironmentError(
        "there is no program \(words[0])",
        help: "such as --editor \"code --goto {file}:{line}:{column}\"")
    }
    self.folders = folders
    self.disk = disk
  }

  struct Place: Codable, Sendable {
    let file: String
    let line: Int
    let column: Int
  }

  /// Whether the file is one that the site is made from, links followed.
  func mayOpen(_ place: Place) -> Bool {
    disk.exists(place.file) && !disk.isFolder(place.file)
      && folders.contains { disk.isInside(place.file, $0) }
  }

  func open(_ place: Place) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words.map { word in
      word.replacingOccurrences(of: "{line}", with: String(place.line))
        .replacingOccurrences(of: "{column}", with: String(place.column))
        .replacingOccurrences(of: "{file}", with: disk.absolute(place.file))
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
  }
}
