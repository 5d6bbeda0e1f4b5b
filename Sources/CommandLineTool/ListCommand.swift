import ArgumentParser
import Foundation
import Publishing

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List every page with the template and the content it is made from.")

  @OptionGroup var source: SourceOptions
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    let runner = CommandRunner()
    try await runner.run {
      let pages = try await SiteLister(options: source.buildOptions(output: "Site")).list()
      runner.terminal.print(json ? try encode(pages) : text(pages))
      return ExitStatus.fine
    }
  }

  private func text(_ pages: [ListedPage]) -> String {
    pages.map { "\($0.path)\t\($0.title)\t\($0.template)\t\($0.source)" }.joined(separator: "\n")
  }

  private func encode(_ pages: [ListedPage]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(pages), as: UTF8.self)
  }
}
