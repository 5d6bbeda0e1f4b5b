package import ArgumentParser
import Foundation
import Standards

/// The command line. Each verb is one file.
package struct Gangmu: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "gangmu",
    abstract: said("Check vocational competence standards and publish them as a site."),
    subcommands: [
      BuildCommand.self, CheckCommand.self, CleanCommand.self, ExplainCommand.self,
      ExportCommand.self, ListCommand.self, NewCommand.self, ServeCommand.self,
    ])

  package init() {}

  /// Runs the tool and ends the process. Wrong usage ends with status 2, not the library's 64.
  package static func start() async {
    do {
      var command = try parseAsRoot(UsageWords.arguments)
      if var verb = command as? any AsyncParsableCommand {
        try await verb.run()
      } else {
        try command.run()
      }
    } catch {
      let message = UsageWords.translated(fullMessage(for: error))
      let status = exitCode(for: error)
      if !message.isEmpty, status == .success { Terminal().print(message) }
      if !message.isEmpty, status != .success { Terminal().printError(message) }
      Foundation.exit(status == .validationFailure ? ExitStatus.trouble : status.rawValue)
    }
  }
}
