import Curriculum
import Pages
import Reading
package import Standards
import Synchronization

/// The site as the saved files say it, made in memory when somebody asks for it. Findings hold
/// nothing back; only where a file cannot be read does what could last be made stay.
///
/// Requests may come at any time and from anywhere; changes are worked on one after the other.
package final class Preview: Sendable {
  let options: BuildOptions
  let disk: Disk
  let shelf = PreviewShelf()
  private let memory = TemplateMemory()
  private let current = Mutex(PreviewState())
  /// Styles and scripts of former states, which pages of those states may still be asking for.
  let formerAssets = Mutex<[PartMaker]>([])

  /// Below it is what only the preview has. No standard can have this name.
  package static let ownFolder = "_preview/"
  static let liveScript = PageAddress(ownFolder + "live.js")

  /// - Parameter options: with the address of the preview itself.
  package init(_ options: BuildOptions, disk: Disk = Disk()) {
    var own = options
    own.isPreview = true
    self.options = own
    self.disk = disk
    update([options.content])
  }

  /// The state that is shown now.
  var state: PreviewState { current.withLock { $0 } }

  package var findings: [Diagnostic] { state.findings }
  /// How many findings nobody has acknowledged.
  package var openCount: Int { state.openCount }

  /// Standards in which nobody has acknowledged everything, and how many findings are open in each.
  package var openStandards: [(id: String, count: Int)] {
    let state = state
    return state.ids.compactMap { id in
      state.standards[id].flatMap { $0.openCount > 0 ? (id, $0.openCount) : nil }
    }
  }

  /// About settings, templates and, if one is named, a standard.
  package func findings(of standard: String?) -> [Diagnostic] { state.findings(of: standard) }

  package var standardCount: Int { state.ids.count }
  /// How many standards can be checked but have not been in their present state.
  package var dueCount: Int { state.workshop == nil ? 0 : state.due.count }
  /// What the environment does not allow just now.
  package var trouble: EnvironmentError? { state.trouble }

  /// Takes in what has changed: settings, templates, and the standards that are being looked at, or
  /// are but a few. Others wait for `checkMore`.
  ///
  /// - Parameter paths: of files, or of folders for all that is in them.
  /// - Returns: whether anything is different now.
  @discardableResult
  package func update(_ paths: Set<String>) -> Bool {
    let change = SourceChange(paths, of: options)
    let old = state
    var new = old
    if change.isCommon { readCommon(&new) }
    if change.mayList(new.ids) { list(&new) }
    let isAnyChanged =
      change.isEverything || new.workshop?.site != old.workshop?.site
    new.due.formUnion(isAnyChanged ? new.ids : change.standards.filter(new.ids.contains))
    let open = new.ids.filter(shelf.ids.contains)
    let few = new.due.count <= Self.few && old.workshop != nil ? new.due : []
    for id in few.union(new.due.intersection(open)) { check(id, &new) }
    for id in open { prepare(id, new) }
    return publish(&new, insteadOf: old)
  }

  private static let few = 4

  /// Checks some of the standards that wait for it.
  package func checkMore() async throws {
    let old = state
    guard let workshop = old.workshop else { return }
    let next = Array(old.due.sorted().prefix(options.jobs * 4))
    let checked = try await Workers(jobs: options.jobs).map(next) { id in
      old.checked(id, workshop)?.edition
    }
    var new = old
    for (id, edition) in zip(next, checked) { new.take(edition, of: id) }
    publish(&new, insteadOf: old)
  }

  // MARK: Steps

  /// Reads settings, templates and words. What cannot be used leaves the former in place.
  private func readCommon(_ state: inout PreviewState) {
    state.commonTrouble = nil
    do {
      let content = try ContentFolder(path: options.content, disk: disk)
      let site = content.readSite()
      state.commonFindings = site.diagnostics
      guard let settings = try site.value.map(options.applied) else {
        state.faultyFiles = Set(site.diagnostics.filter(\.isOpenError).map(\.position.file))
        return
      }
      let workshop = try Workshop(
        site: settings, content: content, options: options, memory: memory)
      state.commonFindings += workshop.faults
      state.faultyFiles = workshop.faultyLocales
      guard state.faultyFiles.isEmpty || state.workshop == nil else { return }
      state.workshop = workshop
      state.workshopNumber += 1
    } catch {
      state.commonTrouble = error
    }
  }

  private func list(_ state: inout PreviewState) {
    do {
      state.ids = try ContentFolder(path: options.content, disk: disk).standardIds()
      state.listTrouble = nil
    } catch {
      state.listTrouble = error
    }
    let ids = Set(state.ids)
    state.due.formUnion(ids.filter { state.standards[$0] == nil })
    state.due.formIntersection(ids)
    state.standards = state.standards.filter { ids.contains($0.key) }
  }

  /// Checks one standard, and makes it ready if it is being looked at.
  private func check(_ id: String, _ state: inout PreviewState) {
    guard let workshop = state.workshop else { return }
    let checked = state.checked(id, workshop)
    state.take(checked?.edition, of: id)
    if let checked, shelf.ids.contains(id) { shelf.put(checked.part) }
  }

  /// Makes a standard ready from what is known of it, where only templates have changed.
  private func prepare(_ id: String, _ state: PreviewState) {
    let edition = state.edition(of: id)
    guard let workshop = state.workshop, let place = shelf[id], place.part.edition != edition
    else { return }
    shelf.put(PreviewPart(id, edition, place.part.checked, workshop))
  }

  /// - Returns: whether the new state differs from the old.
  @discardableResult
  private func publish(_ new: inout PreviewState, insteadOf old: PreviewState) -> Bool {
    let isSame = new.isLike(old)
    if !isSame {
      new.number += 1
      new.site = .init()
    }
    if let shared = old.workshop?.shared, new.workshopNumber != old.workshopNumber {
      formerAssets.withLock { $0 = Array(([shared] + $0).prefix(3)) }
    }
    current.withLock { [new] in $0 = new }
    return !isSame
  }
}
