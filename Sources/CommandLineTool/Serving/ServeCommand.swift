import ArgumentParser
@preconcurrency import Dispatch
import Foundation
import Publishing
import Standards

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: said("Show the site in a browser while it is being worked on."),
    discussion: said(
      """
      Pages are made in memory when they are asked for, and an open page shows every save within \
      moments. Findings are shown at its edge and hold nothing back. Nothing is written.
      """))

  @OptionGroup var source: SourceOptions
  @Option(help: .said("Port to listen on. (default: the first free one of 8000 to 8099)"))
  var port: Int?
  @Option(help: .said("Address to listen on, where others than this machine may look on."))
  var host: String?
  @Flag(help: .said("Open the site in the browser."))
  var open = false
  @Option(
    help: ArgumentHelp(
      said("Open findings in this editor, such as \"code --goto {file}:{line}:{column}\"."),
      valueName: "pattern"))
  var editor: String?
  @Flag(help: .said("Look for changes again and again, as folders on other machines need."))
  var poll = false
  @Flag(name: .shortAndLong, help: .said("Print the address only."))
  var quiet = false

  func validate() throws {
    if editor != nil, host != nil {
      throw ValidationError(said("--editor is for this machine alone and does not go with --host."))
    }
  }

  func run() async throws {
    let runner = source.runner
    // Nothing is written that would have to be finished.
    try await runner.run(endedBySignal: ExitStatus.fine) {
      var options = source.buildOptions(output: "Site")
      let opener = try editor.map { try Editor($0, folders: options.sources) }
      let watcher = await SourceWatcher(folders: options.sources, polls: poll)
      let responder = PreviewResponder()
      let server = try await PreviewServer.start(host: host ?? "127.0.0.1", port: port) {
        await responder.answer($0)
      }
      let address = "http://\(server.host):\(server.port)/"
      options.baseAddress = source.baseURL ?? address
      let messages = LiveMessages(
        preview: Preview(options), phrases: runner.phrases, disk: Disk(),
        secret: opener == nil ? nil : UUID().uuidString)
      let session = PreviewSession(
        messages: messages, responder: responder,
        changes: ChangeTeller(watcher: watcher, runner: runner, isQuiet: quiet))
      try await session.begin()
      responder.open(messages, RequestGuard(host: server.host, port: server.port), opener)
      runner.terminal.print(
        quiet ? address : runner.phrases("the preview is at \(address)"))
      if open { Self.show(address) }
      try await session.run()
      return ExitStatus.fine
    }
  }

  private static func show(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", address]
    #else
      process.arguments = ["xdg-open", address]
    #endif
    try? process.run()
  }
}
