import Standards

/// The standard as a set of terms, and the certificate of each level, for search engines.
struct StandardData {
  let book: StandardBook

  var value: JSONValue {
    LinkedNames.document([termSet] + book.standard.levels.map(credential))
  }

  private var names: LinkedNames { LinkedNames(book: book) }

  private var termSet: JSONValue {
    let document = book.standard.document
    return .object([
      ("@type", .string("DefinedTermSet")),
      ("@id", .string(names.termSet)),
      ("name", .string(book.title)),
      ("identifier", .string(book.standard.designation)),
      ("url", .string(book.site.address.value + book.addresses.overview.path)),
      ("dateModified", .string(document.changed.value)),
      ("publisher", publisher),
      (
        "hasDefinedTerm",
        LinkedNames.mentions(book.standard.functions.map { names.function($0.id) })
      ),
    ])
  }

  /// One organisation, or a list of several.
  private var publisher: JSONValue {
    let organisations = book.standard.document.publishers.map { publisher in
      JSONValue.object([
        ("@type", .string("Organization")), ("name", .string(publisher.printed)),
      ])
    }
    return organisations.count == 1 ? organisations[0] : .array(organisations)
  }

  private func credential(_ level: Level) -> JSONValue {
    .object([
      ("@type", .string("EducationalOccupationalCredential")),
      ("@id", .string(names.level(level.id))),
      ("name", .string(level.title.printed)),
      ("educationalLevel", .string(level.name.printed)),
      (
        "url",
        .string(book.site.address.value + book.addresses.level(level.id, .index).path)
      ),
      (
        "competencyRequired",
        LinkedNames.mentions(level.tasks.flatMap { names.statements($0, level: level.id) })
      ),
    ])
  }
}
