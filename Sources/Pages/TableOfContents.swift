import Markdown

/// The headings of a page, level 2 with level 3 below.
struct TableOfContents {
  private let entries: [(heading: RenderedHeading, children: [RenderedHeading])]

  init(headings: [RenderedHeading]) {
    entries = headings.reduce(into: []) { entries, heading in
      if heading.level <= 2 || entries.isEmpty {
        entries.append((heading, []))
      } else if heading.level == 3 {
        entries[entries.count - 1].children.append(heading)
      }
    }
  }

  /// One or two headings need no table.
  var isUseful: Bool { entries.reduce(0) { $0 + 1 + $1.children.count } > 2 }

  var values: TemplateValue {
    .objects(
      entries.map { entry in
        var own = link(entry.heading)
        own["children"] = .objects(entry.children.map(link))
        return own
      })
  }

  private func link(_ heading: RenderedHeading) -> [String: TemplateValue] {
    ["title": .text(heading.text), "href": .text("#" + heading.id)]
  }
}
