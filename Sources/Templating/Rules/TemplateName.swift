package import Standards

package struct TemplateName: RuleManual {
  package let name = "template-name"
  package let severity = Severity.error
  package let summary = "a template uses only names that its page offers"
  package let explanation = """
    What a page offers is declared with it and listed by “gangmu explain page:NAME” and on the \
    site's page of templates. Every name is looked up before any standard is read, in branches \
    that no standard reaches as well.
    """
  package let badExamples: [RuleExample] = []

  package init() {}

  func unknown(_ tag: TemplateTag, name: String, known: [String]) -> Diagnostic {
    finding(
      "nothing is called “{name}” here", ["name": name, "known": Self.nearest(name, known)],
      at: tag.position, help: "there are {known}")
  }

  func formerName(_ tag: TemplateTag, _ former: FormerName) -> Diagnostic {
    finding(
      "nothing is called “{name}” any more", ["name": former.name, "now": former.now],
      at: tag.position, help: "write {now}", variant: "former")
  }

  /// Once a value, now something else.
  func formerValue(_ tag: TemplateTag, _ former: FormerName) -> Diagnostic {
    finding(
      "“{name}” is no value any more", ["name": former.name, "now": former.now],
      at: tag.position, help: "write {now}", variant: "former-value")
  }

  func unknownString(_ tag: TemplateTag, known: [String]) -> Diagnostic {
    let key = String(tag.name.dropFirst(2))
    let inside = known.filter { $0.hasPrefix(key + ".") }
    return finding(
      "the locale has no string “{name}”",
      ["name": key, "known": Self.nearest(key, inside.isEmpty ? known : inside)],
      at: tag.position, help: "add it to the locale's file; there are {known}", variant: "string")
  }

  func unknownPartial(_ name: String, known: [String], at position: SourcePosition) -> Diagnostic {
    finding(
      "there is no partial “{name}”", ["name": name, "known": Self.nearest(name, known)],
      at: position, help: "there are {known}", variant: "partial")
  }

  func endlessPartial(_ path: [String], at position: SourcePosition) -> Diagnostic {
    finding(
      "the partial “{name}” calls itself",
      ["name": path.last ?? "", "path": path.joined(separator: " → ")], at: position,
      help: "the way is {path}", variant: "endless")
  }

  func empty(_ file: TemplateFile) -> Diagnostic {
    finding(
      "the template is empty", at: .start(of: file.path),
      help: "restore its contents, or take it from the folder Templates that comes with the tool",
      variant: "empty")
  }

  func missing(_ name: String, file: String) -> Diagnostic {
    finding(
      "the template {name} is missing", ["name": name], at: .start(of: file),
      help: "take it from the folder Templates that comes with the tool", variant: "missing")
  }

  func unasked(_ file: TemplateFile, name: String, known: [String]) -> Diagnostic {
    let known = known.filter { $0.contains("/") == name.contains("/") }
    return finding(
      "no page has a template {name}", ["name": name, "known": Self.nearest(name, known)],
      at: .start(of: file.path), help: "there are {known}", variant: "unasked")
  }

  func notAValue(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "“{name}” is no value that can be written", ["name": tag.name], at: tag.position,
      help: "open a section: {{#{name}}}…{{/{name}}}", variant: "value")
  }

  func notCountable(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} counts what is no list", ["tag": tag.written], at: tag.position,
      help: "count(name) is for lists; other values have sections of their own",
      variant: "count")
  }

  /// - Parameter place: such as `{demand}`.
  func unfilledString(_ tag: TemplateTag, place: String) -> Diagnostic {
    finding(
      "{tag} shows the string with its place {place}", ["tag": tag.written, "place": place],
      at: tag.position,
      help: "no tag fills places; write a string of your own that has none", variant: "unfilled")
  }

  func unwritten(_ tag: String, in file: String) -> Diagnostic {
    finding(
      "the template never writes {tag}", ["tag": tag], at: .start(of: file),
      help: "its pages would be blank: put {tag} where their contents belong",
      variant: "unwritten")
  }

  func seldomWritten(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} is written under a condition only", ["tag": tag.written], at: tag.position,
      help: "where it does not hold, pages would be blank: put {tag} outside of sections",
      variant: "seldom")
  }

  /// - Parameter meant: the name it should have.
  package func misnamed(_ file: String, name: String, meant: String) -> Diagnostic {
    finding(
      "nothing reads a file named {name}", ["name": name, "meant": meant], at: .start(of: file),
      help: "did you mean {meant}?", variant: "misnamed")
  }

  /// - Parameter address: of a file that the tool makes.
  package func taken(_ address: String, in file: String) -> Diagnostic {
    finding(
      "the tool itself makes a file {name}", ["name": address], at: .start(of: file),
      help: "give this one another name", variant: "taken")
  }

  func notAList(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} asks for a list", ["tag": tag.written], at: tag.position,
      help: "any(name) is for lists; other values have sections of their own", variant: "list")
  }

  func notAPart(_ tag: TemplateTag, name: String) -> Diagnostic {
    finding(
      "“{name}” has no names inside", ["name": name], at: tag.position,
      help: "a dot leads into a part, or to the strings of the locale: t.name", variant: "part")
  }

  func unknownFunction(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} is not known", ["tag": tag.written], at: tag.position,
      help: "there are the sections first(), last() and any(list), and the value count(list)",
      variant: "function")
  }

  func outsideList(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} stands outside a list", ["tag": tag.written], at: tag.position,
      help: "open the section of a list around it", variant: "outside")
  }

  /// The nearest names first, and not too many.
  private static func nearest(_ name: String, _ known: [String]) -> String {
    var seen: Set<String> = []
    let names = known.filter { seen.insert($0).inserted && $0 != "." }
    // What differs more in length can be none: to compare takes long where many names are unknown.
    let alike = names.filter {
      abs($0.utf8.count - name.utf8.count) <= max(1, max($0.utf8.count, name.utf8.count) / 3)
    }
    let best = DidYouMean.suggestion(for: name, among: alike)
    let rest = names.filter { $0 != best }.sorted()
    let shown = ((best.map { [$0] } ?? []) + rest).prefix(12)
    return shown.joined(separator: ", ") + (names.count > shown.count ? " …" : "")
  }
}
