import Curriculum
import Pages
import Standards

/// The site as the saved files were at one moment. A request sees one state from beginning to end.
struct PreviewState: Sendable {
  /// Counts the states of a run.
  var number = 0
  /// The last settings and templates with which pages could be made; nothing if there never were
  /// any.
  var workshop: Workshop?
  /// Tells workshops apart.
  var workshopNumber = 0
  /// About settings and templates as they are.
  var commonFindings: [Diagnostic] = []
  /// Files of settings or words that cannot be used as they are, so that older ones stand in.
  var faultyFiles: Set<String> = []
  /// Why settings or templates could not be read, and the list of standards.
  var commonTrouble: EnvironmentError?
  var listTrouble: EnvironmentError?
  /// What the environment does not allow.
  var trouble: EnvironmentError? { commonTrouble ?? listTrouble }
  /// Whether something older than what is saved may be shown on every page.
  var showsOlder: Bool { !faultyFiles.isEmpty || trouble != nil }
  /// Of the standards, in alphabetical order.
  var ids: [String] = []
  /// Standards that are to be checked anew.
  var due: Set<String> = []
  /// What is known of the standards that have been checked, up to date or not.
  var standards: [String: CheckedEdition] = [:]
  /// What shows all standards, made when it is asked for.
  var site = Once<PreviewSite?>()

  /// The little that is kept of every standard.
  struct CheckedEdition: Sendable {
    /// Counts the states of the standard's files.
    var number: Int
    /// Of the files and the settings.
    let digest: String
    let findings: [Diagnostic]
    /// How many of them nobody has acknowledged.
    let openCount: Int
    /// As it was when it could last be read.
    var summary: StandardSummary?
  }

  var findings: [Diagnostic] {
    commonFindings + ids.flatMap { standards[$0]?.findings ?? [] }
  }

  func findings(of standard: String?) -> [Diagnostic] {
    commonFindings + (standard.flatMap { standards[$0] }?.findings ?? [])
  }

  var openCount: Int {
    commonFindings.count(where: \.isOpen) + standards.values.reduce(0) { $0 + $1.openCount }
  }

  func edition(of id: String) -> PreviewPart.Edition {
    PreviewPart.Edition(files: standards[id]?.number ?? 0, workshop: workshopNumber)
  }

  /// Whether it shows the same as another.
  func isLike(_ other: PreviewState) -> Bool {
    number > 0 && workshopNumber == other.workshopNumber && ids == other.ids
      && commonFindings == other.commonFindings && trouble == other.trouble
      && ids.allSatisfy { standards[$0]?.number == other.standards[$0]?.number }
  }

  /// What shows all standards; nothing without settings or templates.
  func sitePart() -> PreviewSite? {
    site {
      workshop.map { PreviewSite($0, ids.compactMap { standards[$0]?.summary }) }
    }
  }

  // MARK: Checking

  /// A standard as its files are now; nothing if nothing has changed or its folder has gone.
  func checked(
    _ id: String, _ workshop: Workshop
  ) -> (edition: CheckedEdition, part: PreviewPart)? {
    guard let files = try? workshop.content.files(of: id) else { return nil }
    var digest = InputDigest()
    digest.add(files)
    digest.add("\(workshop.site.hours) \(workshop.site.questions)")
    let old = standards[id]
    let digits = digest.digits
    if old?.digest == digits { return nil }
    let number = (old?.number ?? 0) + 1
    let part = PreviewPart(
      id, PreviewPart.Edition(files: number, workshop: workshopNumber),
      workshop.check(id, files), workshop)
    let edition = CheckedEdition(
      number: number, digest: digits, findings: part.checked.findings,
      openCount: part.checked.findings.count(where: \.isOpen),
      summary: part.made?.part.summary ?? old?.summary)
    return (edition, part)
  }

  mutating func take(_ edition: CheckedEdition?, of id: String) {
    due.remove(id)
    if let edition { standards[id] = edition }
  }
}

/// What belongs to no standard, as a part of the preview.
struct PreviewSite: Sendable {
  let maker: PartMaker
  let links: LinkChecker

  init(_ workshop: Workshop, _ summaries: [StandardSummary]) {
    let part = SitePart(workshop.catalogue(summaries), workshop: workshop)
    maker = PartMaker(part.artifacts, shared: workshop.shared)
    var links = workshop.links
    for artifact in part.artifacts { links.add(artifact) }
    for address in summaries.flatMap(\.pages) { links.add(file: address.path) }
    self.links = links
  }
}

extension Diagnostic {
  fileprivate var isOpen: Bool { acknowledged == nil }
}
