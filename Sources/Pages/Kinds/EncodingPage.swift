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
      "name": .text(record.name), "anchor": .text(record.name), "summary": .text(record.summary),
      "example": record.example.map {
        .html("<pre><code>\(HTMLEscape.text($0))</code></pre>")
      } ?? .none,
      "fields": .objects(
        record.fields.map { field in
          [
            "key": .text(field.key), "summary": .text(field.summary),
            "expectation": .text(field.expectation),
            "href": .optional(field.record.map { "#" + $0 }),
            "required": .text(strings[field.required ? "encodingPage.yes" : "encodingPage.no"]),
          ]
        }),
    ]
  }
}
