import Standards

/// A statement or a group of statements in a framework.
struct CaseItem {
  let link: CaseLink
  let type: CaseItemType
  let text: String
  /// As printed.
  let number: String?
  /// Name of the level it belongs to.
  let level: String?
  /// Names of the tracks that alone have it.
  let tracks: [String]
  let extensions: [(String, JSONValue)]

  /// - Parameter typeLink: the item's type.
  func json(_ version: CaseVersion, type typeLink: CaseLink, changed: String) -> CaseMembers {
    var members = CaseMembers(version)
    members.add("identifier", link.identifier)
    members.add("fullStatement", text)
    members.add("CFItemType", typeLink.title)
    members.add("uri", link.uri)
    members.add("humanCodingScheme", number)
    members.add("conceptKeywords", tracks)
    members.add("language", CaseFramework.language)
    members.add("educationLevel", level.map { [$0] } ?? [])
    members.add("CFItemTypeURI", typeLink.json)
    members.add("lastChangeDateTime", changed)
    members.addExtensions(extensions)
    return members
  }
}
