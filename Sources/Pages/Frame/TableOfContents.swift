import Templating

/// The headings of a page, level 2 with level 3 below.
struct TableOfContents {
  private let entries: [(heading: PageRecord.Heading, children: [PageRecord.Heading])]

  init(headings: [PageRecord.Heading]) {
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

  var views: [ContentsView] {
    entries.map { ContentsView(heading: $0.heading, children: $0.children) }
  }
}

/// A heading of level 2 with those below it.
struct ContentsView: View {
  let heading: PageRecord.Heading
  let children: [PageRecord.Heading]

  static let names: [Name<ContentsView>] = [
    .text("title", "the heading") { $0.heading.text },
    .link("href", "where it is on the page") { "#" + $0.heading.id },
    .list("children", "the headings below it", of: LinkView.self) { view in
      view.children.map { LinkView(title: $0.text, href: "#" + $0.id) }
    },
  ]
}
