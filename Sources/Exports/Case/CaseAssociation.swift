import Standards

/// How one item of a framework stands to another, or to the document.
struct CaseAssociation {
  enum Kind: String { case isChildOf, precedes, hasSkillLevel }

  let link: CaseLink
  let kind: Kind
  let origin: CaseLink
  let destination: CaseLink
  /// Place among the children, from 1.
  let place: Int?

  init(
    _ kind: Kind, _ origin: CaseLink, _ destination: CaseLink, place: Int? = nil,
    names: CaseNames
  ) {
    self.kind = kind
    self.origin = origin
    self.destination = destination
    self.place = place
    link = names.link(
      .association, "#\(kind.rawValue)/\(origin.identifier)/\(destination.identifier)",
      title: kind.rawValue)
  }

  func json(_ version: CaseVersion, changed: String) -> CaseMembers {
    var members = CaseMembers(version)
    members.add("identifier", link.identifier)
    members.add("associationType", kind.rawValue)
    members.add("sequenceNumber", place.map(JSONValue.int))
    members.add("uri", link.uri)
    members.add("originNodeURI", origin.json)
    members.add("destinationNodeURI", destination.json)
    members.add("lastChangeDateTime", changed)
    return members
  }
}
