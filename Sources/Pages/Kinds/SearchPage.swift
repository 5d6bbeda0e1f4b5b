import Standards

/// The search, within a standard and across the catalogue. A script does the work.
struct SearchPage: SitePageKind {
  let template = "search"

  private static let words = [
    "count", "countStandards", "none", "noneHelp", "noneParts", "occurs", "more", "wait", "failed",
    "everywhere", "within", "searchWithin", "searchIn", "noneAcross", "cut", "across", "allLevels",
    "allKinds", "wide",
  ]

  func pages(of catalogue: Catalogue) -> [Page] {
    let strings = catalogue.strings
    var page = catalogue.page(
      SiteAddresses.search, template: template, title: strings["search.title"],
      description: strings["search.description"], trail: [catalogue.home],
      [
        "form": .html(form(strings)),
        "settings": .html(
          "<script type=\"application/json\" id=\"search-settings\">\(settings(catalogue))</script>"
        ),
        "examples": .list(examples(strings).map { .text($0) }),
        "standards": .objects(
          catalogue.standards.prefix(20).map { standard in
            let addresses = StandardAddresses(standard.id)
            let target =
              standard.pages.contains(addresses.text) ? addresses.text : addresses.overview
            return [
              "title": .text(standard.title),
              "href": .text(SiteAddresses.search.href(to: target)),
            ]
          }),
      ])
    page.scripts = [
      "search-text.js", "search-standard.js", "search-catalogue.js", "search-results.js",
      "search.js",
    ]
    return [page]
  }

  private func examples(_ strings: Strings) -> [String] {
    strings["search.exampleQueries"].split(separator: " ").map(String.init)
  }

  private func form(_ strings: Strings) -> String {
    func text(_ key: String) -> String { HTMLEscape.text(strings["search." + key]) }
    return """
      <form class="search" role="search" id="search-form">
      <p><label for="search-field">\(text("label"))</label>
      <input type="search" id="search-field" autocomplete="off" spellcheck="false" \
      placeholder="\(text("placeholder"))"></p>
      <p><label for="search-level">\(text("level"))</label> <select id="search-level"></select></p>
      <p><label for="search-kind">\(text("kind"))</label> <select id="search-kind"></select></p>
      </form>
      <p id="search-status" role="status"></p>
      <div id="search-results"></div>
      """
  }

  /// Everything the script needs to know: its words, kinds of results, data files.
  private func settings(_ catalogue: Catalogue) -> String {
    let strings = catalogue.strings
    let kinds = SearchKind.allCases.map { kind in
      ScriptValue.list([
        .text(kind.rawValue), .text(strings["search.kinds." + kind.rawValue]),
        .number(kind.grade), .flag(kind.sharesCell),
      ])
    }
    let words = SearchPage.words.map { ($0, ScriptValue.text(strings["search." + $0])) }
    let own = ScriptValue.object([("words", .object(words)), ("kinds", .list(kinds))]).json
    return String(own.dropLast()) + ",\"files\":\(catalogue.search?.manifest ?? "null")}"
  }
}
