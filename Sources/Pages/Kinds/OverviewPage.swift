import Standards
import Templating

/// What the standard is, its levels, and where each reader goes next.
struct OverviewPage: PageKind {
  let template = "overview"

  struct Content: View {
    let context: PageContext
    /// An archive cannot hold itself.
    let offersArchive: Bool

    static let names: [Name<Content>] = [
      .text("translatedTitle", "the title in English, if there is one") {
        $0.context.standard.document.title.translations["en"]
      },
      .list("facts", "the facts of the document", of: FactView.self) { $0.facts },
      .printed("definition", "the definition of the occupation, if there is one") {
        $0.context.standard.occupation.definition?.printed
      },
      .list("occupationFacts", "the facts of the occupation", of: FactView.self) {
        $0.occupationFacts
      },
      .list("ratings", "tables that rate what the occupation asks for", of: PrintedTableView.self) {
        PrintedTableView.ratings($0.context.standard)
      },
      .list("levels", "the levels, lowest first", of: OverviewLevelView.self) { view in
        view.context.standard.levels.map {
          OverviewLevelView(level: $0, context: view.context)
        }
      },
      .list("tracks", "the tracks, if there are any", of: OverviewTrackView.self) { view in
        view.context.standard.tracks.map {
          OverviewTrackView(track: $0, context: view.context)
        }
      },
      .part("functions", "the functions with their weights at each level", of: DataTableView.self) {
        DataTableView(.functions(id: "functions-table", in: $0.context))
      },
      .flag("hasWeights", "whether functions have weights") {
        !$0.context.standard.weightTables.isEmpty
      },
      .link("textHref", "the full text, if there is one") {
        $0.context.hrefIfThere($0.context.addresses.text)
      },
      .link("eligibilityHref", "the page of eligibility, if there is one") {
        $0.context.hrefIfThere($0.context.addresses.eligibility)
      },
      .link("printHref", "the print edition of the standard") {
        $0.context.href($0.context.addresses.print)
      },
      .link("archiveHref", "the standard to take away, if it is offered here") {
        $0.offersArchive ? $0.context.href($0.context.addresses.archive) : nil
      },
      .link("levelsHref", "the comparison of the levels, if there are several") {
        $0.context.hrefIfThere($0.context.addresses.levels)
      },
      .link("findingsHref", "the check report") { $0.context.href($0.context.addresses.findings) },
    ]

    private var facts: [FactView] {
      let document = context.standard.document
      let strings = context.strings
      let rows: [(String, String?)] = [
        (VocabularyWord.number.key, document.number?.printed),
        (VocabularyWord.edition.key, document.edition?.printed),
        ("words.kind", document.kind.printed),
        ("words.status", strings["statuses." + document.status.value.rawValue]),
        ("words.promulgation", document.promulgation?.printed),
        ("words.issued", document.issued?.printed),
        ("words.effective", document.effective?.printed),
        ("words.publisher", list(document.publishers)),
        ("words.draftingUnits", list(document.draftingUnits)),
        ("words.drafters", list(document.drafters)),
      ]
      return facts(rows)
    }

    private var occupationFacts: [FactView] {
      let occupation = context.standard.occupation
      return facts([
        ("words.occupation", occupation.name.printed),
        (VocabularyWord.occupationCodes.key, codes(former: false)),
        ("words.formerCodes", codes(former: true)),
        ("words.environment", occupation.environment?.printed),
        ("words.abilities", occupation.abilities?.printed),
        ("words.education", occupation.education?.printed),
      ])
    }

    private func facts(_ rows: [(key: String, value: String?)]) -> [FactView] {
      rows.compactMap { key, value in
        value.map { FactView(label: context.strings[key], value: $0) }
      }
    }

    private func list(_ texts: [PrintedText]) -> String? {
      texts.isEmpty ? nil : texts.map(\.printed).joined(separator: context.strings["listSeparator"])
    }

    private func codes(former: Bool) -> String? {
      let codes = context.standard.occupation.codes.filter { $0.former == former }.map { code in
        ([code.code.value] + code.marks).joined(separator: " ")
      }
      return codes.isEmpty ? nil : codes.joined(separator: context.strings["listSeparator"])
    }
  }

  func pages(of book: StandardBook) -> [Page] { pages(of: book, offersArchive: true) }

  func pages(of book: StandardBook, offersArchive: Bool) -> [Page] {
    let here = book.addresses.overview
    var page = book.page(
      here, template: template, title: book.title,
      Content(context: PageContext(book, page: here), offersArchive: offersArchive))
    page.linkedData = { StandardData(book: book).value }
    page.shortTitle = book.standard.occupation.name.printed
    return [page]
  }
}

/// A level on the overview.
struct OverviewLevelView: View {
  let level: Level
  let context: PageContext

  static let names: [Name<OverviewLevelView>] = [
    .printed("name", "title of the level") { $0.level.title.printed },
    .link("href", "the level at a glance") { $0.href(.index) },
    .text("hours", "its class hours in words, by track where they differ, if printed") { view in
      view.context.book.classHours(of: view.level)
    },
    .text("counts", "what it demands, in numbers") {
      let tracks = $0.context.standard.tracks(at: $0.level.id).compactMap { $0 }
      return $0.context.strings(
        !tracks.isEmpty
          ? "levelCountsOfTracks"
          : $0.context.standard.hasKnowledge ? "levelCounts" : "levelCountsWithoutKnowledge",
        [
          "tracks": String(tracks.count),
          "functions": String($0.level.functions.count), "tasks": String($0.level.tasks.count),
          "skills": String($0.level.skills.count), "knowledge": String($0.level.knowledge.count),
        ])
    },
    .list("pages", "its pages", of: LinkView.self) { view in
      view.context.book.levelSections.dropFirst().map {
        LinkView(title: view.context.strings[$0.titleKey], href: view.href($0))
      }
    },
  ]

  private func href(_ section: LevelSection) -> String {
    context.href(context.addresses.level(level.id, section))
  }
}
