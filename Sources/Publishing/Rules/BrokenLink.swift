import Standards

struct BrokenLink: RuleManual {
  let name = "broken-link"
  let severity = Severity.error
  let summary = "every link within the site leads to a page, a place or a file that is there"
  let explanation = """
    After rendering, every internal link, fragment and asset of every page is followed. A broken \
    one comes from a template or from a datum, so both are named.
    """
  let badExamples: [RuleExample] = []

  func report(_ link: String, on page: String, template: String, datum: SourcePosition)
    -> Diagnostic
  {
    finding(
      "the link “{link}” on {page} leads nowhere",
      ["link": link, "page": page, "template": template], at: datum, subject: "\(page) \(link)",
      help: "correct the datum, or the template {template}",
      related: [("the page is made by this template", .start(of: template))])
  }
}
