import Standards
import Markdown
import Mustache

/// All templates of a site, parsed once. The only place that knows Mustache's library.
package struct TemplateLibrary: Sendable {
  private let files: [TemplateFile]
  private let index: [String: Int]
  private let mustache: MustacheLibrary

  /// - Parameter files: by name without ending: `layout`, `pages/matrix`, `partials/task`.
  /// - Throws: for the first template that cannot be used.
  package init(_ files: [String: TemplateFile]) throws(TemplateError) {
    let names = files.keys.sorted()
    self.files = names.compactMap { files[$0] }
    index = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var library = MustacheLibrary()
    let partials = Set(names.filter { $0.hasPrefix("partials/") }.map { String($0.dropFirst(9)) })
    for (number, name) in names.enumerated() {
      let file = self.files[number]
      try TemplateTags(file: file).validate(partials: partials)
      let text = file.path.hasSuffix(".html") ? file.text : LineOrigins.mark(file, index: number)
      let key = name.hasPrefix("partials/") ? String(name.dropFirst(9)) : name
      library.register(try TemplateLibrary.parse(text, file: file), named: key)
    }
    mustache = library
    try refuseEndlessPartials(partials)
  }

  /// Markdown template and values to HTML.
  ///
  /// - Parameter datum: what is rendered, for error messages.
  func render(
    page name: String, _ values: [String: TemplateValue], datum: SourcePosition
  ) throws(TemplateError) -> RenderedMarkdown {
    let file = try file("pages/" + name)
    let scope = TemplateScope(mode: .markdown)
    let root = TemplateObject(fields: values, name: "", scope: scope)
    let output = mustache.render(root, withTemplate: "pages/" + name) ?? ""
    try refuseUnknown(scope, file, values, datum: datum)
    let source = LineOrigins.unmark(output, files: files, start: file.path)
    do throws(MarkdownError) {
      return try MarkdownRenderer().render(source, values: scope.values)
    } catch {
      throw TemplateError(
        message: error.message, help: error.help, position: error.position, datum: datum)
    }
  }

  /// A whole HTML document: the layout around a page, or a redirect.
  func render(
    layout name: String, _ values: [String: TemplateValue], datum: SourcePosition
  ) throws(TemplateError) -> String {
    let file = try file(name)
    let scope = TemplateScope(mode: .html)
    let root = TemplateObject(fields: values, name: "", scope: scope)
    let output = mustache.render(root, withTemplate: name) ?? ""
    try refuseUnknown(scope, file, values, datum: datum)
    return output
  }

  /// The template's file as the user knows it.
  func path(_ name: String) -> String { index[name].map { files[$0].path } ?? name }

  private func file(_ name: String) throws(TemplateError) -> TemplateFile {
    guard let number = index[name] else {
      throw TemplateError(
        message: "the template \(name) is missing", position: .start(of: name))
    }
    return files[number]
  }

  private func refuseUnknown(
    _ scope: TemplateScope, _ file: TemplateFile, _ values: [String: TemplateValue],
    datum: SourcePosition
  ) throws(TemplateError) {
    guard let name = scope.unknown.first else { return }
    let place = ([file] + files).lazy.compactMap {
      TemplateTags(file: $0).position(ofName: name)
    }.first
    let meant = DidYouMean.suggestion(for: name, among: values.keys.sorted())
    throw TemplateError(
      message: "nothing is called “\(name)” here",
      help: meant.map { "did you mean “\($0)”?" }
        ?? "known are \(values.keys.sorted().joined(separator: ", "))",
      position: place ?? .start(of: file.path), datum: datum)
  }

  private static func parse(
    _ text: String, file: TemplateFile
  ) throws(TemplateError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateError(
        message: "the template is not well-formed: \(error.error)",
        help: "every {{#section}} needs its {{/section}}",
        position: SourcePosition(
          file: file.path, line: error.context.lineNumber, column: error.context.columnNumber))
    } catch {
      throw TemplateError(
        message: "the template is not well-formed: \(error)", position: .start(of: file.path))
    }
  }

  /// Mustache would follow partials that call each other until the stack ends.
  private func refuseEndlessPartials(_ names: Set<String>) throws(TemplateError) {
    func visit(_ name: String, path: [String]) throws(TemplateError) {
      guard let number = index["partials/" + name] else { return }
      if path.contains(name) {
        throw TemplateError(
          message: "the partial “\(name)” calls itself",
          help: (path + [name]).joined(separator: " → "),
          position: .start(of: files[number].path))
      }
      for next in TemplateTags(file: files[number]).partials {
        try visit(next, path: path + [name])
      }
    }
    for name in names.sorted() { try visit(name, path: []) }
  }
}
