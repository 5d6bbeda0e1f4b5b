/// The addresses of one standard's pages. An address once published stays.
package struct StandardAddresses {
  let id: String

  init(_ id: String) {
    self.id = id
  }

  var overview: PageAddress { at("index") }
  var text: PageAddress { at("text") }
  var print: PageAddress { at("print") }
  var draftingNotes: PageAddress { at("drafting-notes") }
  var levels: PageAddress { at("levels") }
  var weights: PageAddress { at("weights") }
  var eligibility: PageAddress { at("eligibility") }
  var glossary: PageAddress { at("glossary") }
  var findings: PageAddress { at("findings") }
  var downloads: PageAddress { at("downloads") }

  /// A file to take away.
  ///
  /// - Parameter parts: folders below `data`, and the name of the file.
  func download(_ parts: [String?]) -> PageAddress {
    PageAddress(([id, "data"] + parts.compactMap { $0 }).joined(separator: "/"))
  }

  /// The list of its files, for reading offline.
  var offlineFiles: PageAddress { PageAddress("\(id)/data/offline.json") }
  /// The standard to take away.
  var archive: PageAddress { PageAddress("\(id)/data/\(id).zip") }

  func function(_ function: String) -> PageAddress { at("functions/" + function) }

  /// A page of a level, or of one of its tracks. A track has no page at a glance: the level's
  /// stands for it.
  ///
  /// - Parameter kind: nothing for the print edition.
  func level(_ level: String, _ kind: LevelSection?, track: String? = nil) -> PageAddress {
    let folder = track.map { kind == .index ? "" : $0 + "/" } ?? ""
    return at("\(level)/\(folder)\(kind?.rawValue ?? "print")")
  }

  private func at(_ name: String) -> PageAddress { PageAddress("\(id)/\(name).html") }
}
