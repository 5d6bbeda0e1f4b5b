import Standards

/// How to encode a standard: every file and key.
struct EncodingPage: SitePageKind {
  let template = "encoding"

  func pages(of catalogue: Catalogue) -> [Page] {
    let here = SiteAddresses.encoding
    return [
      catalogue.page(
        here, template: template, title: catalogue.strings["encodingPage.title"],
        description: catalogue.strings["encodingPage.description"], trail: [catalogue.home],
        [
          "rulesHref": .text(here.href(to: SiteAddresses.rules)),
          "records": .objects(catalogue.encoding.map { record($0, catalogue.strings) }),
        ])
    ]
  }

  private func record(_ record: EncodingRecord, _ strings: Strings) -> [String: TemplateValue] {
    [
      "name": .text(record.name), "anchor": .text(record.name),
      "summary": .text(strings.text(words(record.name, "summary", record.summary))),
      "example": record.example.map {
        .html("<pre><code>\(HTMLEscape.text($0))</code></pre>")
      } ?? .none,
      "fields": .objects(record.fields.map { field($0, of: record.name, strings) }),
    ]
  }

  private func field(
    _ field: EncodingField, of record: String, _ strings: Strings
  ) -> [String: TemplateValue] {
    let expectation = strings.text(field.expectation)
    return [
      "key": .text(field.key),
      "summary": .text(strings.text(words(record, field.key, field.summary))),
      "expectation": .text(
        field.isList ? strings("encodingPage.list", ["element": expectation]) : expectation),
      "href": .optional(field.record.map { "#" + $0 }),
      "required": .text(strings[field.required ? "encodingPage.yes" : "encodingPage.no"]),
    ]
  }

  /// The summary of a record or key, which locales may translate.
  private func words(_ record: String, _ part: String, _ english: String) -> Wording {
    Wording(key: "records.\(record).\(part)", english: english)
  }
}
