import Pages
import Standards

/// A standard as CASE tells it: a document; levels with their functions, tasks and statements below
/// it, ethics and foundation knowledge beside them; weights as rubrics.
struct CaseFramework {
  /// Of the printed words (ISO 639-1).
  static let language = "zh"

  private let book: StandardBook
  private let names: CaseNames
  private let tree: CaseTree
  private var facts: DocumentFacts { book.standard.document }
  let document: CaseLink

  init(_ book: StandardBook) {
    self.book = book
    names = CaseNames(book.standard, site: book.site)
    document = names.link(.document, "#document", title: book.title)
    tree = CaseTree(book, names: names, document: document)
  }

  func package(_ version: CaseVersion) -> JSONValue {
    .object([
      ("CFDocument", documentMembers(version).json),
      ("CFItems", .array(tree.items.map { members(of: $0, version).json })),
      (
        "CFAssociations",
        .array(tree.associations.map { $0.json(version, changed: changed).json })
      ),
      ("CFDefinitions", .object([("CFItemTypes", .array(types.map { typeJSON($0, version) }))])),
      ("CFRubrics", .array(rubrics.map { $0.json(version, changed: changed) })),
    ])
  }

  private var rubrics: [CaseRubric] { CaseRubric.all(book, names: names, items: tree.links) }

  /// The document by itself, which says where the package is.
  var documentAlone: JSONValue {
    var members = documentMembers(.v1p1)
    members.add("CFPackageURI", names.link(.package, "#document", title: book.title).json)
    return members.json
  }

  /// Items by themselves, by their identifiers.
  var itemsAlone: [(id: String, json: JSONValue)] {
    tree.items.map { ($0.link.identifier, alone(members(of: $0, .v1p1))) }
  }

  /// Associations by themselves, by their identifiers.
  var associationsAlone: [(id: String, json: JSONValue)] {
    tree.associations.map { ($0.link.identifier, alone($0.json(.v1p1, changed: changed))) }
  }

  /// Rubrics by themselves, by their identifiers.
  var rubricsAlone: [(id: String, json: JSONValue)] {
    rubrics.map { ($0.link.identifier, $0.json(.v1p1, changed: changed)) }
  }

  /// Each type of items with those below it, by its identifier.
  var itemTypesAlone: [(id: String, json: JSONValue)] {
    types.map { type in
      let below = types.filter { $0.hierarchyCode.hasPrefix(type.hierarchyCode + ".") }
      let all = ([type] + below).map { typeJSON($0, .v1p1) }
      return (link(type).identifier, .object([("CFItemTypes", .array(all))]))
    }
  }

  /// Each item with the associations that begin or end at it.
  var itemsWithAssociations: [(id: String, json: JSONValue)] {
    var found: [CaseLink: [JSONValue]] = [:]
    for association in tree.associations {
      let json = association.json(.v1p1, changed: changed).json
      found[association.origin, default: []].append(json)
      found[association.destination, default: []].append(json)
    }
    return tree.items.map { item in
      let json = JSONValue.object([
        ("CFItem", alone(members(of: item, .v1p1))),
        ("CFAssociations", .array(found[item.link] ?? [])),
      ])
      return (item.link.identifier, json)
    }
  }

  // MARK: Members

  /// The content's time, never the clock's.
  private var changed: String { facts.changed.value + "T00:00:00Z" }

  private func alone(_ members: CaseMembers) -> JSONValue {
    var own = members
    own.add("CFDocumentURI", document.json)
    return own.json
  }

  private func documentMembers(_ version: CaseVersion) -> CaseMembers {
    let publishers = facts.publishers.map(\.printed).joined(
      separator: book.strings["listSeparator"])
    var members = CaseMembers(version)
    members.add("identifier", document.identifier)
    members.add("uri", document.uri)
    members.addNew("frameworkType", .string(facts.kind.printed))
    members.addNew("caseVersion", .string("1.1"))
    members.add("creator", publishers)
    members.add("title", book.title)
    members.add("lastChangeDateTime", changed)
    members.add("publisher", publishers)
    members.add("description", book.standard.occupation.definition?.printed)
    members.add("subject", [book.standard.occupation.name.printed])
    members.add("language", Self.language)
    members.add("version", facts.edition?.printed ?? facts.number?.printed)
    members.add("adoptionStatus", status)
    return members
  }

  private var status: String {
    switch facts.status.value {
    case .draft: "Draft"
    case .published: "Pending Implementation"
    case .inForce: "Implemented"
    case .retired: "Retired"
    }
  }

  private func members(of item: CaseItem, _ version: CaseVersion) -> CaseMembers {
    item.json(version, type: link(item.type), changed: changed)
  }

  /// Only those that occur.
  private var types: [CaseItemType] {
    let used = Set(tree.items.map(\.type))
    return CaseItemType.allCases.filter(used.contains)
  }

  private func link(_ type: CaseItemType) -> CaseLink {
    names.link(.itemType, "#type/\(type.rawValue)", title: book.strings[type.word])
  }

  private func typeJSON(_ type: CaseItemType, _ version: CaseVersion) -> JSONValue {
    let link = link(type)
    var members = CaseMembers(version)
    members.add("identifier", link.identifier)
    members.add("uri", link.uri)
    members.add("title", link.title)
    members.add("description", link.title)
    members.add("hierarchyCode", type.hierarchyCode)
    members.add("typeCode", type.rawValue)
    members.add("lastChangeDateTime", changed)
    return members.json
  }
}
