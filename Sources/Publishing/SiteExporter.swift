import Curriculum
import Exports
import Packing
import Pages
import Reading
import Standards

/// Makes files of standards to hand on, without a site.
package struct SiteExporter: Sendable {
  let options: BuildOptions
  let disk: Disk

  package init(options: BuildOptions, disk: Disk = Disk()) {
    self.options = options
    self.disk = disk
  }

  /// Checks the standards that are wanted and writes their files. With open errors none is written.
  ///
  /// - Parameter folder: gets a folder for each standard.
  /// - Returns: what was found, and the paths of the files.
  package func export(
    _ wanted: ExportSelection, to folder: String
  ) async throws -> (report: BuildReport, files: [String]) {
    for source in options.sources where disk.holds(source, folder) {
      throw EnvironmentError(
        "the folder \(folder) is within \(source), from which the files are made",
        help: "name another folder: --to DIR")
    }
    if disk.exists(folder + "/" + OutputFolder.manifestName) {
      throw EnvironmentError(
        "\(folder) is the folder of a site", help: "name another folder: --to DIR")
    }
    let content = try ContentFolder(path: options.content, disk: disk)
    let site = content.readSite()
    let ids = try wanted.standards(of: try content.standardIds())
    guard let settings = try site.value.map(options.applied) else {
      return (BuildReport(standards: 0, findings: site.diagnostics), [])
    }
    let workshop = try Workshop(site: settings, content: content, options: options)
    let checked = try await Workers(jobs: options.jobs).map(ids) { id in
      workshop.check(id, try content.files(of: id))
    }
    let findings = site.diagnostics + workshop.faults + checked.flatMap(\.findings)
    var report = BuildReport(standards: ids.count, findings: findings)
    guard !report.fails(strict: false) else { return (report, []) }
    let books = checked.compactMap { checked in
      checked.input.map { workshop.book($0, findings: checked.findings) }
    }
    try wanted.check(books.map(\.derived))
    let downloads = books.flatMap { book in
      wanted.downloads(of: book, printer: workshop.printer).map { ($0, book) }
    }
    let obstacles = ExportFormats.obstacles(to: wanted.formats, printer: workshop.printer)
    if obstacles.isEmpty, let unmade = wanted.nothing(among: downloads.map(\.0.format)) {
      throw unmade
    }
    guard !downloads.isEmpty else {
      throw obstacles.first ?? wanted.nothing(in: wanted.formats)
    }
    let files = try await Workers(jobs: options.jobs).map(downloads) { try file($0, of: $1) }
    for file in files { try write(file, to: folder) }
    report.obstacles = obstacles
    return (report, files.map { folder + "/" + $0.path })
  }

  /// Everything is made before anything is written.
  private func file(_ download: Download, of book: StandardBook) throws -> OutputFile {
    let standard = book.standard.id
    let path = download.address.path.replacing("\(standard)/data/", with: "\(standard)/")
    return OutputFile(path: path, bytes: try download.bytes(of: book))
  }

  private func write(_ file: OutputFile, to folder: String) throws(EnvironmentError) {
    let path = folder + "/" + file.path
    guard disk.bytes(path) != file.bytes else { return }
    try disk.place(file.bytes, at: path)
  }
}
