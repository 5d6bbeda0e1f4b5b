import Pages
import Standards

/// A standard of the preview in one state of its files, of settings and of templates.
struct PreviewPart: Sendable {
  let id: String
  let edition: Edition
  let checked: CheckedStandard
  /// Nothing if one of its files cannot be read.
  let made: Made?

  /// What it is made from: editions that are equal give equal pages.
  struct Edition: Hashable, Sendable {
    /// Of the standard's files.
    let files: Int
    /// Of settings and templates.
    let workshop: Int

    func isAsNew(as other: Edition) -> Bool {
      files >= other.files && workshop >= other.workshop
    }
  }

  struct Made: Sendable {
    let part: StandardPart
    let maker: PartMaker
    let links: LinkChecker
  }

  init(_ id: String, _ edition: Edition, _ checked: CheckedStandard, _ workshop: Workshop) {
    self.id = id
    self.edition = edition
    self.checked = checked
    guard checked.isComplete, let input = checked.input else {
      made = nil
      return
    }
    let part = StandardPart(
      workshop.book(input, findings: checked.findings), workshop: workshop)
    var links = workshop.links
    for artifact in part.artifacts { links.add(artifact) }
    made = Made(
      part: part, maker: PartMaker(part.artifacts, shared: workshop.shared), links: links)
  }
}
