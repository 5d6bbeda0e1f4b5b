import Exports
import Pages
import Reading
import Standards

extension SiteBuilder {
  /// Makes some files of the site and leaves all others as they are. Other standards are not looked
  /// at; links are followed by address and declared places, without making where they lead.
  ///
  /// - Parameter addresses: of pages, files or folders of the site, such as `sample/basic/`.
  package func build(only addresses: [String], strict: Bool = false) async throws -> BuildReport {
    var watch = Stopwatch()
    let content = try ContentFolder(path: options.content, disk: disk)
    let ids = try content.standardIds()
    let site = content.readSite()
    guard let settings = try site.value.map(options.applied) else {
      return try await SiteChecker(options: options, disk: disk).check()
    }
    let output = try OutputFolder(path: options.output, sources: options.sources, disk: disk)
    let staging = Staging(output, precompresses: options.precompresses)
    defer { staging.discard() }
    let cache = try BuildCache(options, common: "", output: output)
    let workshop = try Workshop(
      site: settings, content: content, options: options, made: cache.programFiles)
    let builder = try PartBuilder(workshop, cache: cache, staging: staging, jobs: options.jobs)
    watch.lap("templates")
    let wanted = Selection(addresses, standards: ids)
    var parts = [PartOutput(inputs: "", findings: site.diagnostics + workshop.faults)]
    for id in wanted.standards { parts.append(try await builder.standard(id, only: wanted)) }
    if wanted.needsSite {
      parts.append(try await builder.site(ids, only: wanted))
    }
    watch.lap("artifacts")
    var report = BuildReport(
      standards: wanted.standards.count, findings: parts.flatMap(\.findings))
    if !report.fails(strict: strict) {
      if let missing = wanted.missing(in: parts.flatMap(\.paths)) {
        throw EnvironmentError(
          "nothing of the site is called \(missing)", help: "“gangmu list” names all there is")
      }
      try staging.publish(parts, isWhole: false, &report)
    }
    report.timings = watch.laps
    report.obstacles = workshop.obstacles
    return report
  }
}

extension PartBuilder {
  fileprivate func standard(_ id: String, only wanted: Selection) async throws -> PartOutput {
    let checked = workshop.check(id, try workshop.content.files(of: id))
    var output = PartOutput(inputs: "", findings: checked.findings)
    guard let part = part(checked) else { return output }
    try await make(part.artifacts, links: links, part: id, &output, where: wanted.contains)
    return output
  }

  /// Pages that show all standards need to know them. What is wrong with one of them is no reason to
  /// stop, unless it cannot be read: it would be missing there.
  fileprivate func site(_ ids: [String], only wanted: Selection) async throws -> PartOutput {
    var output = PartOutput(inputs: "", findings: [])
    let shared = workshop.shared.artifacts
    if shared.contains(where: wanted.contains) {
      try await make(shared, links: links, part: nil, &output, where: wanted.contains)
      if !wanted.isWhole, wanted.missing(in: output.paths) == nil { return output }
    }
    let parts = try await workers.map(ids) { id in
      let checked = workshop.check(id, try workshop.content.files(of: id))
      let summary = self.part(checked)?.summary
      return (summary, findings: summary == nil ? checked.findings : [])
    }
    output.findings += parts.flatMap(\.findings)
    let summaries = parts.compactMap(\.0)
    let part = SitePart(workshop.catalogue(summaries), workshop: workshop)
    var all = links
    for address in summaries.flatMap(\.pages) { all.add(file: address.path) }
    var rest = PartOutput(inputs: "", findings: [])
    let made = Set(output.paths)
    try await make(part.artifacts, links: all, part: nil, &rest) {
      wanted.contains($0) && !made.contains($0.address)
    }
    output.findings += rest.findings
    output.paths += rest.paths
    output.staged += rest.staged
    return output
  }
}
