package import Standards

/// What was noted while a page was written, so that nothing need be read back from its HTML.
package struct PageRecord: Sendable {
  /// A heading that can be linked to.
  package struct Heading: Hashable, Sendable {
    /// 1 to 6.
    package let level: Int
    package let id: String
    /// Not escaped.
    package let text: String
  }

  package struct Link: Hashable, Sendable {
    /// As written, not escaped.
    package let target: String
    /// In the template.
    package let position: SourcePosition
  }

  /// In page order.
  package var headings: [Heading] = []
  package var anchors: [String] = []
  /// All that `href` and `src` lead to.
  package var links: [Link] = []
  /// What a browser loads with the page: pictures, scripts, styles.
  package var resources: [String] = []
  /// Whether statements can be cited by their permanent ids.
  package var hasCitations = false
  /// Where the first heading of level 2 begins, in bytes.
  package var firstSection: Int?
}

/// How the address of a link is written, by how its page knows it; nothing leaves the words alone.
package typealias LinkForm = @Sendable (_ address: String) -> String?
