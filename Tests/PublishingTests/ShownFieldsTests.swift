import Publishing
import Standards
import TestSupport
import Testing

/// Whatever is encoded in words can be read on a page that is made for it.
@Suite struct ShownFieldsTests {
  /// Fields by the page that shows them.
  static let pages: [String: [String]] = [
    "index": [
      "document.kind", "document.number", "document.edition", "document.title", "document.issued",
      "document.effective", "document.publisher", "document.promulgation",
      "document.draftingUnits", "document.drafters", "occupation.name", "occupation.definition",
      "occupation.abilities", "occupation.environment", "occupation.education",
      "occupation-code.code", "occupation-code.marks", "rating-table.title",
      "rating-table.scale", "rating.label", "level.title", "track.name", "function.name",
    ],
    "text": [
      "standard.cover", "contents-line.text", "contents-line.page", "clause-block.paragraph",
      "clause-block.note", "clause-item.number", "clause-item.text", "clause-table.number",
      "clause-table.title", "clause-table.head", "clause-table.rows", "clause-table.notes",
      "reference.code", "reference.title", "ethics-item.number", "ethics-item.text",
      "foundation-group.number", "foundation-group.title", "foundation-item.number",
      "foundation-item.text",
    ],
    "drafting-notes": ["clause.number", "clause.title", "clause.paragraphs"],
    "levels": ["level.name", "task.name"],
    "weights": [
      "weight-table.clause", "weight-table.headings", "weight-table.notes", "weight-column.group",
      "weight-column.label", "weight-row.group", "weight-row.label", "weight-total.label",
    ],
    "eligibility": [
      "eligibility-group.number", "eligibility-group.title", "eligibility-path.number",
      "eligibility-path.text", "condition.judgedByReader", "condition.professionalTitle",
      "diploma.kinds", "open-list.mark", "open-list.name", "open-list.text",
    ],
    "glossary": ["term.number", "term.name", "term.definition"],
    "findings": ["acknowledgement.reason"],
    "level-4/matrix": [
      "level-table.clause", "table-headings.function", "table-headings.task",
      "table-headings.skill", "table-headings.knowledge", "function-row.number",
      "function-row.label", "task-row.number", "task-row.label", "skill.number", "skill.text",
      "knowledge.number", "knowledge.text",
    ],
    "level-4/exam": ["examination.name", "examination.forms", "vocabulary.assessor"],
    "level-5/framing/hours": ["class-hours.clause"],
  ]

  /// Fields whose words are no words of a page, and what is shown of them.
  static let elsewhere = [
    "acknowledgement.rule": "which finding is acknowledged",
    "acknowledgement.subject": "which finding is acknowledged",
    "examination.clauses": "which clauses the guide quotes",
    "open-list.items": "words of the list's own sentence, which is shown",
    "page-synonyms.words": "by what else the search finds a page",
    "rating.rating": "which column of the table is ticked",
  ]

  private func preview(of example: MarkedExample) throws -> (Preview, SampleFolder) {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    for (name, text) in example.files {
      try site.folder.write(text, to: "Content/standards/kites/" + name)
    }
    return (Preview(site.options()), site)
  }

  @Test func everyFieldIsShown() throws {
    let example = try MarkedExample(without: Set(Self.elsewhere.keys))
    let (preview, site) = try preview(of: example)
    for (page, fields) in Self.pages {
      let html = String(decoding: preview.answer("kites/\(page).html").bytes, as: UTF8.self)
      let words = try words(ofMain: html)
      let missing = try fields.filter { !words.contains(try #require(example.marks[$0])) }
      #expect(missing == [], "on \(page)")
    }
    withExtendedLifetime(site) {}
  }

  @Test func everyFieldHasItsPage() throws {
    let declared = try MarkedExample(without: []).marks.keys.sorted()
    #expect(declared == (Self.pages.values.flatMap { $0 } + Array(Self.elsewhere.keys)).sorted())
  }

  /// What can be seen inside `<main>`.
  private func words(ofMain html: String) throws -> String {
    let start = try #require(html.firstRange(of: "<main"))
    let end = try #require(html.firstRange(of: "</main>"))
    return String(html[start.lowerBound..<end.lowerBound])
      .replacing(/<script.*?<\/script>/.dotMatchesNewlines(), with: "")
      .replacing(/<[^>]*>/, with: "")
  }
}
