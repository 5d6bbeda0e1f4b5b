package import Pages
package import Standards

/// Files under the addresses of a provider of CASE 1.1, whose requests are all plain reading.
/// A server adds `.json` to the addresses that systems ask for.
package enum CaseService {
  package static let folder = "ims/case/v1p1/"
  /// The list of all documents.
  package static let documents = folder + "CFDocuments.json"
  /// What the service offers, as its specification names the file.
  package static let discovery = folder + "discovery/imscasev1p1_openapi3_v1p0.json"

  /// Whether a site has a service: systems need addresses that last.
  package static func isOffered(by site: Site) -> Bool {
    site.isPublic && site.downloads.contains(.case)
  }

  /// The files of a standard; what a package holds one by one only where the site wants that.
  package static func files(of book: StandardBook) -> [(path: String, text: String)] {
    let framework = CaseFramework(book)
    let id = framework.document.identifier
    let files = [
      file(.package, id, framework.package(.v1p1)), file(.document, id, framework.documentAlone),
    ]
    guard book.site.case == .endpoints else { return files }
    let parts: [(CaseLink.Kind, [(id: String, json: JSONValue)])] = [
      (.item, framework.itemsAlone), (.association, framework.associationsAlone),
      (.itemType, framework.itemTypesAlone), (.rubric, framework.rubricsAlone),
    ]
    return files + parts.flatMap { kind, all in all.map { file(kind, $0.id, $0.json) } }
      + framework.itemsWithAssociations.map { id, json in
        (path: folder + "CFItemAssociations/\(id).json", text: json.text + "\n")
      }
  }

  /// The document of a standard, for the list of all.
  package static func document(of book: StandardBook) -> String {
    CaseFramework(book).documentAlone.text
  }

  /// - Parameter documents: as `document(of:)` writes them.
  package static func list(_ documents: [String]) -> String {
    "{\"CFDocuments\":[" + documents.joined(separator: ",") + "]}\n"
  }

  private static func file(
    _ kind: CaseLink.Kind, _ id: String, _ json: JSONValue
  ) -> (path: String, text: String) {
    (path: "\(folder)\(kind.rawValue)/\(id).json", text: json.text + "\n")
  }

  // MARK: Discovery

  /// The requests that the site answers (OpenAPI 3).
  package static func discovery(of site: Site) -> String {
    let own = [
      ("CFDocuments", "getAllCFDocuments"), ("CFDocuments/{sourcedId}", "getCFDocument"),
      ("CFPackages/{sourcedId}", "getCFPackage"),
    ]
    let further = [
      ("CFItems/{sourcedId}", "getCFItem"), ("CFAssociations/{sourcedId}", "getCFAssociation"),
      ("CFItemAssociations/{sourcedId}", "getCFItemAssociations"),
      ("CFItemTypes/{sourcedId}", "getCFItemType"), ("CFRubrics/{sourcedId}", "getCFRubric"),
    ]
    let paths = site.case == .endpoints ? own + further : own
    let server = site.address.value + folder.dropLast()
    return JSONValue.object([
      ("openapi", .string("3.0.0")),
      (
        "info",
        .object([("title", .string(site.title.printed)), ("version", .string("1.1"))])
      ),
      ("servers", .array([.object([("url", .string(server))])])),
      ("paths", .object(paths.map { ("/" + $0.0, request($0.1, hasId: $0.0.contains("{"))) })),
    ]).text + "\n"
  }

  private static func request(_ name: String, hasId: Bool) -> JSONValue {
    let id = JSONValue.object([
      ("name", .string("sourcedId")), ("in", .string("path")), ("required", .bool(true)),
      ("schema", .object([("type", .string("string")), ("format", .string("uuid"))])),
    ])
    let answer = JSONValue.object([
      ("description", .string("OK")),
      ("content", .object([("application/json", .object([]))])),
    ])
    return .object([
      (
        "get",
        .object(
          [("operationId", .string(name))] + (hasId ? [("parameters", .array([id]))] : [])
            + [("responses", .object([("200", answer)]))])
      )
    ])
  }
}
