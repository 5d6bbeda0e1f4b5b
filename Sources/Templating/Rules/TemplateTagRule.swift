package import Standards

package struct TemplateTagRule: RuleManual {
  package let name = "template-tag"
  package let severity = Severity.error
  package let summary = "the tags of a template are well-formed, and every section is closed"
  package let explanation = """
    Templates know the tags {{name}}, {{#name}}…{{/name}}, {{^name}}…{{/name}}, {{> partial}} and \
    {{! comment }}. Sections close in the order in which they opened.
    """
  package let badExamples: [RuleExample] = []

  package init() {}

  func unclosed(at position: SourcePosition) -> Diagnostic {
    finding("this tag has no end", at: position, help: "close it with }}", variant: "unclosed")
  }

  func triple(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "a tag with three braces", at: position,
      help: "write two: whether a value is HTML is known by its kind", variant: "triple")
  }

  func reserved(_ scalar: Unicode.Scalar, at position: SourcePosition) -> Diagnostic {
    finding(
      "the character U+{code} cannot stand in a template",
      ["code": String(scalar.value, radix: 16, uppercase: true)], at: position,
      help: "remove it", variant: "reserved")
  }

  func unsupported(_ tag: String, at position: SourcePosition) -> Diagnostic {
    switch tag.first {
    case "&":
      finding(
        "templates have no tag {tag}",
        ["tag": "{{\(tag)}}", "name": Substring(tag.dropFirst()).trimmed], at: position,
        help: "write {{{name}}}: whether a value is HTML is known by its kind",
        variant: "unescaped")
    case "<", "$":
      finding(
        "templates have no tag {tag}", ["tag": "{{\(tag)}}"], at: position,
        help: "templates do not inherit: put what is shared into a partial, {{> name}}",
        variant: "inheritance")
    case "=":
      finding(
        "templates have no tag {tag}", ["tag": "{{\(tag)}}"], at: position,
        help: "the signs of tags are always {{ and }}", variant: "signs")
    default:
      finding(
        "templates have no tag {tag}", ["tag": "{{\(tag)}}"], at: position,
        help: "write a name, a section, a partial or a comment", variant: "unsupported")
    }
  }

  func notClosed(_ tag: TemplateTag, at position: SourcePosition) -> Diagnostic {
    finding(
      "the section {tag} is not closed", ["tag": tag.written, "name": tag.name], at: position,
      help: "close it with {{/{name}}}", variant: "not-closed")
  }

  func closesNothing(
    _ tag: TemplateTag, open: TemplateTag?, at position: SourcePosition
  ) -> Diagnostic {
    finding(
      "{tag} closes no section that is open here", ["tag": tag.written], at: position,
      help: "open it before, in the same paragraph, cell or list",
      related: open.map { [("the section that is open begins here", $0.position)] } ?? [],
      variant: "closes-nothing")
  }
}
