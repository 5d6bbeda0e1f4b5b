import ArgumentParser
import Foundation
import Publishing
import Standards

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said("List every file of the site with what it is and what it is made from."))

  @OptionGroup var source: SourceOptions
  @OptionGroup var downloads: DownloadOptions
  @Flag(help: .said("Print JSON.")) var json = false

  func run() async throws {
    let runner = source.runner
    try await runner.run {
      var options = source.buildOptions(output: "Site")
      options.downloads = try downloads.formats
      let files = try await SiteLister(options: options).list()
      runner.terminal.print(json ? try encode(files.map(ListedFile.init)) : text(files))
      return ExitStatus.fine
    }
  }

  private func text(_ files: [Artifact]) -> String {
    files.map { file in
      let place = file.source.map { "\($0.file):\($0.line)" } ?? ""
      return [file.address, file.kind.rawValue, file.title, file.template ?? "", place]
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private func encode(_ files: [ListedFile]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(files), as: UTF8.self)
  }
}

/// A file of the site, as JSON tells of it.
private struct ListedFile: Encodable {
  let path: String
  let kind: Artifact.Kind
  let mediaType: String
  let title: String
  let standard: String?
  let cost: Artifact.Cost
  let template: String?
  /// Content file and line.
  let source: String?
  let dependsOn: [String]
  let downloadName: String?
  let program: String?
  let inArchive: Bool
  let offline: Bool

  init(_ file: Artifact) {
    path = file.address
    kind = file.kind
    mediaType = file.mediaType
    title = file.title
    standard = file.part
    cost = file.cost
    template = file.template
    source = file.source.map { "\($0.file):\($0.line)" }
    dependsOn = file.dependsOn
    downloadName = file.downloadName
    program = file.program
    inArchive = file.isArchived
    offline = file.isKeptOffline
  }
}
