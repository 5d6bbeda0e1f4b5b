import Standards

/// Names an object of a framework for ever, and says where it is.
struct CaseLink: Hashable {
  /// Folders of the service.
  enum Kind: String {
    case document = "CFDocuments"
    case package = "CFPackages"
    case item = "CFItems"
    case association = "CFAssociations"
    case itemType = "CFItemTypes"
    case rubric = "CFRubrics"
    case criterion = "CFRubricCriteria"
  }

  let title: String
  /// UUID.
  let identifier: String
  /// Its address in the service of the site; a URN where the site has no address of its own.
  let uri: String

  var json: JSONValue {
    .object([
      ("title", .string(title)), ("identifier", .string(identifier)), ("uri", .string(uri)),
    ])
  }
}

/// Makes the names of the objects of one standard.
struct CaseNames {
  /// `Standard.address`
  private let standard: String
  /// Base address of the service; nothing where the site has none.
  private let service: String?

  init(_ standard: Standard, site: Site) {
    self.standard = standard.address.value
    service = site.isPublic ? site.address.value + CaseService.folder : nil
  }

  /// - Parameter key: of a statement, or one that begins with `#`, as no key of a statement does.
  func link(_ kind: CaseLink.Kind, _ key: String, title: String) -> CaseLink {
    let identifier = PermanentIdentifier.make(standard: standard, key: key)
    let uri = service.map { "\($0)\(kind.rawValue)/\(identifier)" } ?? "urn:uuid:" + identifier
    return CaseLink(title: title, identifier: identifier, uri: uri)
  }
}
