import Standards

/// What the standard is, its levels, and where each reader goes next.
struct OverviewPage: PageKind {
  let template = "overview"

  func pages(of book: StandardBook) -> [Page] {
    let here = book.addresses.overview
    let document = book.standard.document
    var page = book.page(
      here, template: template, title: book.title,
      [
        "translatedTitle": .optional(document.title.translations["en"]),
        "facts": facts(book),
        "levels": .objects(book.standard.levels.map { level(book, $0, from: here) }),
        "functions": .objects(book.standard.functions.map { function(book, $0, from: here) }),
        "textHref": book.href(book.addresses.text, from: here),
        "eligibilityHref": book.href(book.addresses.eligibility, from: here),
        "hasEligibility": .flag(!book.standard.eligibility.isEmpty),
        "printHref": .text(here.href(to: book.addresses.print)),
        "archiveHref": book.offersArchive
          ? .text(here.href(to: book.addresses.archive)) : .none,
        "levelsHref": .text(here.href(to: book.addresses.levels)),
        "findingsHref": .text(here.href(to: book.addresses.findings)),
      ])
    page.linkedData = StandardData(book: book).text
    page.shortTitle = book.standard.occupation.name.printed
    return [page]
  }

  private func facts(_ book: StandardBook) -> TemplateValue {
    let document = book.standard.document
    let rows: [(String, String?)] = [
      ("documentNumber", document.number.printed),
      ("status", book.strings["statuses." + document.status.value.rawValue]),
      ("issued", document.issued?.printed), ("effective", document.effective?.printed),
      ("publisher", document.publisher.printed),
      ("occupation", book.standard.occupation.name.printed),
      ("codes", codes(book)),
    ]
    return .objects(
      rows.compactMap { key, value in
        value.map { ["label": .text(book.strings["words." + key]), "value": .text($0)] }
      })
  }

  private func codes(_ book: StandardBook) -> String? {
    let current = book.standard.occupation.codes.filter { !$0.former }.map { code in
      ([code.code.value] + code.marks).joined(separator: " ")
    }
    return current.isEmpty ? nil : current.joined(separator: book.strings["listSeparator"])
  }

  private func level(
    _ book: StandardBook, _ level: Level, from here: PageAddress
  ) -> [String: TemplateValue] {
    let hours = book.standard.classHours(level: level.id)?.minimum.value
    return [
      "name": .text(level.title.printed),
      "href": .text(here.href(to: book.addresses.level(level.id, .index))),
      "hours": .optional(hours.map { book.strings("atLeastHours", ["hours": String($0)]) }),
      "counts": .text(
        book.strings(
          "levelCounts",
          [
            "functions": String(level.functions.count), "tasks": String(level.tasks.count),
            "skills": String(level.skills.count), "knowledge": String(level.knowledge.count),
          ])),
      "pages": .objects(
        LevelSection.allCases.dropFirst().map { section in
          [
            "title": .text(book.strings[section.titleKey]),
            "href": .text(here.href(to: book.addresses.level(level.id, section))),
          ]
        }),
    ]
  }

  private func function(
    _ book: StandardBook, _ function: WorkFunction, from here: PageAddress
  ) -> [String: TemplateValue] {
    let levels = book.standard.levels.filter { level in
      level.functions.contains { $0.function.value == function.id }
    }
    return [
      "name": .text(function.name.printed),
      "href": .text(here.href(to: book.addresses.function(function.id))),
      "levels": .text(levels.map(\.name.printed).joined(separator: book.strings["listSeparator"])),
    ]
  }
}
