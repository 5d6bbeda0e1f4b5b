package import Standards

package struct TemplateValueRule: RuleManual {
  package let name = "template-value"
  package let severity = Severity.error
  package let summary = "values that become ids or language tags can be such, and ids are unique"
  package let explanation = """
    Whether a value can be an anchor, and stands only once on its page, is known when the page is \
    made. The finding names the template; the datum that was shown is the related place.
    """
  package let badExamples: [RuleExample] = []

  package init() {}

  func notAnIdentifier(_ id: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{id}” cannot be an id", ["id": id], at: position,
      help: "an id has letters, digits, -, _, . and : only", variant: "id")
  }

  func repeatedIdentifier(_ id: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the id “{id}” stands twice on this page", ["id": id], at: position,
      help: "give each its own id", variant: "twice")
  }

  func identifierInList(_ id: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the id “{id}” stands in a list, and so once for each item", ["id": id], at: position,
      help: "let a value tell the items apart, or put it outside of the list", variant: "list")
  }

  func notALanguage(_ tag: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{tag}” is not a language tag", ["tag": tag], at: position,
      help: "write one such as lang:en",
      variant: "language")
  }
}
