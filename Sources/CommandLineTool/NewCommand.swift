import ArgumentParser
import Publishing
import Standards

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: said("Begin a standard or a site; nothing is overwritten."),
    subcommands: [NewStandardCommand.self, NewSiteCommand.self, NewIdsCommand.self])
}

struct NewStandardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standard",
    abstract: said(
      "Write the files of a new standard, with its fixed chapters and places to fill."),
    discussion: said(
      """
      Each place is written <<…>> and is a finding of “gangmu check” until it is filled; nothing \
      is published before. Put the printed text into source.txt beside the files, and every word \
      is compared with it.
      """))

  @Argument(help: .said("Name of its folder, such as tea-artist.")) var id: String
  @Option(help: .said("Family of the standard.")) var form = VocabularyPreset.national
  @Option(help: .said("How many levels, from the lowest up. (default: all of the form)"))
  var levels: Int?
  @Option(help: .said("Ids of the tracks (工种), with commas between.")) var tracks: String?
  @Option(help: .said("Folder with site.yaml and standards/."))
  var content = SourceOptions.usualContent
  @OptionGroup var speech: LanguageOptions

  func run() async throws {
    let runner = CommandRunner(speech, content: content)
    try await runner.run {
      let made = try ContentMaker(phrases: runner.phrases)
        .makeStandard(
          id, form, levels: levels, tracks: tracks?.split(separator: ",").map(String.init) ?? [],
          content: content)
      made.files.forEach(runner.terminal.print)
      runner.terminal.print(
        runner.phrases("\(made.places) places to fill: “gangmu check” lists them"))
      return ExitStatus.fine
    }
  }
}

struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: said("Write a folder of content that builds at once."))

  @Argument(help: .said("The folder.")) var folder: String
  @OptionGroup var speech: LanguageOptions

  func run() async throws {
    let runner = CommandRunner(speech, content: folder)
    try await runner.run {
      let files = try ContentMaker(phrases: runner.phrases)
        .makeSite(folder, language: runner.phrases.locale)
      files.forEach(runner.terminal.print)
      runner.terminal.print(
        runner.phrases("now: gangmu new standard ID --content \(folder)"))
      return ExitStatus.fine
    }
  }
}

struct NewIdsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ids", abstract: said("Add the new ids of a standard to its ids.txt."),
    discussion: said(
      """
      “gangmu check” reports an id that ids.txt lists and the standard has no more. Addresses and \
      what readers ticked rest on ids, so add them when the standard is published.
      """))

  @Argument(help: .said("Name of the standard's folder.")) var standard: String
  @Option(help: .said("Folder with site.yaml and standards/."))
  var content = SourceOptions.usualContent
  @OptionGroup var speech: LanguageOptions

  func run() async throws {
    let runner = CommandRunner(speech, content: content)
    try await runner.run {
      let count = try ContentMaker(phrases: runner.phrases).addIds(of: standard, content: content)
      runner.terminal.print(runner.phrases("\(count) ids added to ids.txt"))
      return ExitStatus.fine
    }
  }
}

extension VocabularyPreset: ExpressibleByArgument {}
