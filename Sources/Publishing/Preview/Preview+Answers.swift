import Packing
import Pages
import Reading
import Standards
import Synchronization

extension Preview {
  /// - Parameter address: relative to the root of the site, such as `sample/hours.html`.
  package func answer(_ address: String) -> PreviewAnswer {
    let state = state
    guard let workshop = state.workshop else { return unmakeable(nil) }
    let path = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
    let id = String(path.prefix { $0 != "/" })
    if state.ids.contains(id) {
      guard let place = place(of: id, state, workshop), let shown = place.shown,
        let made = shown.made
      else { return unmakeable(id) }
      let isOld = shown.edition.files < state.edition(of: id).files
      if var answer = answer(path, made.maker, made.links, workshop, id) {
        // What could not be read leaves holes in pages, which are no faults of the templates.
        if !shown.checked.isReadWhole { answer.findings = [] }
        let faulty = isOld ? place.part.checked.unusableFiles : []
        return answer.heldBack(isOld || state.showsOlder, by: faulty.union(state.faultyFiles))
      }
    }
    return siteAnswer(path, id, state, workshop)
      .heldBack(state.showsOlder, by: state.faultyFiles)
  }

  private func siteAnswer(
    _ path: String, _ id: String, _ state: PreviewState, _ workshop: Workshop
  ) -> PreviewAnswer {
    for maker in [workshop.shared] + formerAssets.withLock({ $0 }) {
      if let answer = answer(path, maker, workshop.links, workshop, nil) { return answer }
    }
    guard let site = state.sitePart() else { return unmakeable(nil) }
    if let answer = answer(path, site.maker, site.links, workshop, nil) { return answer }
    if state.ids.contains(id), path == id || path.hasPrefix(id + "/"),
      shelf[id]?.shown?.made?.maker.holds(path + "/index.html") ?? false
    {
      return PreviewAnswer(outcome: .moved, bytes: [], mediaType: "text/plain")
    }
    guard let missing = answer("404.html", site.maker, site.links, workshop, nil) else {
      return unmakeable(nil)
    }
    return PreviewAnswer(
      outcome: missing.outcome == .found ? .missing : missing.outcome, bytes: missing.bytes,
      mediaType: missing.mediaType, standard: state.ids.contains(id) ? id : nil)
  }

  /// The standard as the state has it, made now if nobody has looked at it lately.
  private func place(
    of id: String, _ state: PreviewState, _ workshop: Workshop
  ) -> PreviewShelf.Place? {
    let edition = state.edition(of: id)
    if let place = shelf[id], place.part.edition.isAsNew(as: edition) { return place }
    guard let files = try? workshop.content.files(of: id) else { return nil }
    return shelf.put(PreviewPart(id, edition, workshop.check(id, files), workshop))
  }

  /// Nothing if the part has no such file.
  private func answer(
    _ path: String, _ maker: PartMaker, _ links: LinkChecker, _ workshop: Workshop, _ id: String?
  ) -> PreviewAnswer? {
    guard let artifact = maker.artifacts.first(where: { $0.address == path }) else { return nil }
    guard let made = try? maker.make(artifact) else { return unmakeable(id) }
    var answer = PreviewAnswer(
      outcome: .found, bytes: made.file.bytes, mediaType: artifact.mediaType, standard: id)
    if let template = artifact.template {
      let faulty = workshop.renderer.faultyFiles(behind: template)
      answer = answer.heldBack(!faulty.isEmpty, by: faulty)
    }
    if artifact.mediaType == "text/html" { answer.bytes = live(answer.bytes) }
    if let page = made.page {
      var links = links
      links.add(page: page)
      answer.findings = (page.faults + links.check(page)).map { $0.owned(by: id) }
    }
    return answer
  }

  /// With the script by which the page follows what is saved, even where a template has lost it.
  private func live(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(Self.liveScript.path.utf8) ? bytes : bytes + (ownFile("script.html") ?? [])
  }

  private func unmakeable(_ id: String?) -> PreviewAnswer {
    PreviewAnswer(
      outcome: .unmakeable, bytes: ownFile("frame.html") ?? [], mediaType: "text/html",
      standard: id, isHeldBack: true)
  }

  /// What only the preview has: its own script and looks.
  ///
  /// - Parameter name: such as `live.js`.
  package func ownFile(_ name: String) -> [UInt8]? {
    guard Self.ownFiles.contains(name) else { return nil }
    return disk.bytes("\(options.shippedTemplates)/preview/\(name)")
  }

  private static let ownFiles: Set = [
    "frame.html", "live.js", "live.css", "no-worker.js", "script.html",
  ]
}
