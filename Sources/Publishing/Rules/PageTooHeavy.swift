import Pages
import Standards

struct PageTooHeavy: RuleManual {
  let name = "page-too-heavy"
  let severity = Severity.warning
  let summary = "every page is light enough for a cheap phone on a weak network"
  let explanation = """
    After rendering, every page is weighed as it travels, compressed: its HTML may take 20 KB, its \
    styles and scripts together 30 KB, all that it needs 50 KB. The HTML of pages that hold a \
    whole document (full text, print version, manuals, check report) may take 40 KB.
    """
  let badExamples: [RuleExample] = []

  /// - Parameter size: in bytes, as is `budget`.
  func report(_ part: WeighedPart, _ size: Int, _ budget: Int, _ page: RenderedPage)
    -> Diagnostic
  {
    finding(
      part.subject + " takes {size} KB compressed, more than {budget} KB",
      [
        "page": page.address.path, "size": Self.kilobytes(size),
        "budget": String(budget / 1024), "template": page.template,
      ], at: page.datum, subject: "\(page.address.path) \(part.rawValue)", help: part.help,
      related: [("the page is made by this template", .start(of: page.template))],
      variant: part.rawValue)
  }

  /// With one decimal, rounded up, so that what exceeds a budget also reads so.
  private static func kilobytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + 1023) / 1024
    return "\(tenths / 10).\(tenths % 10)"
  }
}
