import Standards
import Testing

@testable import Templating

/// A partial that is at fault itself is reported alone.
struct FaultyPartialTests {
  @Test(arguments: [
    ("# [{{> p}}]({{href}})\n\n{{> p}}\n", "p", "{{#isOpen}}x"),
    ("Table: t\n\n{{> p}}\n\nx", "p", "| a |\n| - |\n{{#modules}}\n| {{name}} |\n"),
    ("Table: t\n\n| a |\n| - |\n{{> p}}\n| b |\n", "p", "{{#modules}}\n| {{name}} |\n"),
    ("Table: t\n\n| a |\n{{> p}}\n", "p", "| - |\n{{#modules}}\n| {{name}} |\n"),
    ("- a\n{{> p}}\n- b\n\n![{{> p}}](a.svg)", "p", "{{#isOpen}}\nx\n"),
    ("x\n\n{{> p}}\n\n{{#isOpen}}\n{{> p}}\n{{/isOpen}}", "p.html", "<p>{{#isOpen}}x</p>"),
    ("{{> q}}", "p.html", "{{#isOpen}}x"), ("{{> p}}", "p", "```\nx\n"),
    ("{{> p}}", "p", "x {{title"),
  ])
  func callersDoWithoutIt(_ text: String, _ name: String, _ partial: String) {
    let caller = "<p{{> p}} title=\"{{> p}}\">{{> p}}</p><title>{{> p}}</title>"
    let faults = Course.library(text, [name: partial, "q.html": name == "p" ? "x" : caller]).faults
    #expect(faults.count == 1, "\(faults.map(\.sentence))")
    #expect(faults.first?.position.file == (name == "p" ? "p.md" : "p.html"))
  }

  @Test func whatIsNoStructureIsStillTold() {
    let faults = Course.library("{{> p}}", ["p": "{{#isOpen}}\n<b> {{t.helo}}\n"]).faults
    #expect(
      faults.map(\.sentence) == [
        "the section {{#isOpen}} is not closed", "raw HTML is not allowed: <b>",
        "the locale has no string “helo”",
      ])
  }
}
