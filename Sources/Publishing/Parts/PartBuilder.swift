import Pages
import Reading
import Standards

/// Builds parts of the site: makes their artifacts, follows links, weighs pages, stages files.
struct PartBuilder: Sendable {
  let workshop: Workshop
  let cache: BuildCache
  let staging: Staging
  let links: LinkChecker
  let weigher: PageWeigher
  /// Share the pages of a part among themselves: where there is only one standard, no processor is
  /// idle.
  let workers: Workers

  init(
    _ workshop: Workshop, cache: BuildCache, staging: Staging, jobs: Int
  ) throws(EnvironmentError) {
    self.workshop = workshop
    self.cache = cache
    self.staging = staging
    links = workshop.links
    weigher = try workshop.weigher()
    workers = Workers(jobs: jobs)
  }

  /// A standard. With open errors nothing is made of it.
  func standard(_ id: String) async throws -> PartOutput {
    let files = try workshop.content.files(of: id)
    var output = PartOutput(inputs: cache.digest(of: files), findings: [])
    let checked = workshop.check(id, files)
    guard let part = part(checked) else {
      output.findings = checked.findings
      return output
    }
    output.summary = part.summary
    output.findings = checked.findings + owned(part.findings, by: id)
    try await make(part.artifacts, links: links, part: id, &output)
    return output
  }

  /// What can be made of a standard; nothing if it has open errors or cannot be read.
  func part(_ checked: CheckedStandard) -> StandardPart? {
    guard let input = checked.input, !checked.findings.contains(where: \.isOpenError) else {
      return nil
    }
    return StandardPart(
      workshop.book(input, findings: checked.findings), workshop: workshop)
  }

  /// What belongs to no standard.
  ///
  /// - Parameters:
  ///   - inputs: digest of what it is made from.
  ///   - findings: about settings.
  func site(
    _ summaries: [StandardSummary], inputs: String, findings: [Diagnostic]
  ) async throws -> PartOutput {
    var output = PartOutput(inputs: inputs, findings: findings + workshop.faults)
    let part = SitePart(workshop.catalogue(summaries), workshop: workshop)
    var links = links
    for address in summaries.flatMap(\.pages) { links.add(file: address.path) }
    try await make(part.artifacts, links: links, part: nil, &output)
    return output
  }

  /// Makes artifacts and stages their files, unless they have faults.
  ///
  /// - Parameter isWanted: which of them; links may lead to the others all the same.
  func make(
    _ artifacts: [Artifact], links: LinkChecker, part: String?, _ output: inout PartOutput,
    where isWanted: (Artifact) -> Bool = { _ in true }
  ) async throws {
    guard !workshop.faults.contains(where: \.isOpenError) else { return }
    let maker = PartMaker(artifacts, shared: workshop.shared)
    let wanted = artifacts.filter(isWanted)
    // Programs take long: they work side by side, before pages ask for the sizes of their files.
    _ = try await workers.map(wanted.filter { $0.program != nil }) { try maker.make($0) }
    let made = try await workers.map(wanted.filter { $0.cost != .heavy }) { try maker.make($0) }
    let pages = made.compactMap(\.page)
    var links = links
    for artifact in artifacts { links.add(artifact) }
    for page in pages { links.add(page: page) }
    let faults = try made.flatMap { made in
      guard let page = made.page else { return [Diagnostic]() }
      return page.faults + links.check(page) + (try weigher.check(page, made.file))
    }
    output.findings += owned(once(faults), by: part)
    guard !output.findings.contains(where: \.isOpenError) else { return }
    let heavy = try wanted.filter { $0.cost == .heavy }.map { try maker.make($0).file }
    (output.paths, output.staged) = try staging.stage(made.map(\.file) + heavy)
  }

  /// What a template does wrong shows on each page, and for each item of a list.
  private func once(_ faults: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<[String]> = []
    return faults.filter { fault in
      let place = fault.position
      let key = [fault.rule, place.file, "\(place.line):\(place.column)", fault.message.text]
      return seen.insert(key).inserted
    }
  }

  private func owned(_ findings: [Diagnostic], by standard: String?) -> [Diagnostic] {
    findings.map { $0.owned(by: standard) }
  }
}

extension Diagnostic {
  /// The same as a finding about a standard.
  func owned(by standard: String?) -> Diagnostic {
    var own = self
    own.standard = standard
    return own
  }
}
