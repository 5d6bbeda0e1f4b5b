import Testing

/// Markup is written where templates are compiled and written, and in few other places.
@Suite struct MarkupTests {
  /// Files, or folders that end in a slash.
  static let allowed = [
    "Sources/Templating/Writing/", "Sources/Templating/Compiling/",
    // What the manual shows.
    "Sources/Templating/Manual/",
    // Markdown of tables.
    "Sources/Exports/Documents/MarkdownText.swift",
    // SVG and XML.
    "Sources/Pages/Views/BarChart.swift", "Sources/Pages/Sitemap.swift",
  ]

  @Test(
    arguments: SourceFile.sources.filter { file in
      !allowed.contains { file.path.hasPrefix($0) }
    })
  func fileHasNoTags(_ file: SourceFile) {
    #expect(Self.tags(in: file) == [])
  }

  @Test func placesAreStillNeeded() {
    for place in Self.allowed {
      let files = SourceFile.sources.filter { $0.path.hasPrefix(place) }
      #expect(files.contains { Self.tags(in: $0) != [] }, "\(place)")
    }
  }

  private static func tags(in file: SourceFile) -> [String] {
    let tag = /<\/?[a-z][a-z0-9-]*(?:\s+[a-zA-Z-]+=|\s*\/?>)/
    return file.lines.filter { line in
      !line.drop(while: \.isWhitespace).hasPrefix("//") && line.contains(tag)
    }
  }
}
