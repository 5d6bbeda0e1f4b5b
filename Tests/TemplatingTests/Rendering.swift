import Standards

@testable import Templating

/// Renders a template whose lines are those of `template.md`, with `@0`, `@1` … for values.
enum Rendering {
  static let file = "template.md"

  enum Value {
    case text(String)
    case html(String)
  }

  struct Result {
    let html: String
    let headings: [PageRecord.Heading]
    let record: PageRecord
    let faults: [Diagnostic]
  }

  /// Compiles and renders, whatever faults there are.
  static func result(
    _ text: String, _ values: [Value] = [], language: String = "zh-CN",
    files: [String: TemplateFile] = [:]
  ) -> Result {
    var template = text
    for index in values.indices {
      template = template.split(separator: "@\(index)", omittingEmptySubsequences: false)
        .joined(separator: "{{v\(index)}}")
    }
    var all = files
    all["pages/page"] = TemplateFile(path: file, text: template)
    let shape = shape(values)
    let library = TemplateLibrary(
      all, views: [("pages/page", [shape])], strings: NoStrings(), language: language)
    guard let compiled = library["pages/page"] else {
      return Result(html: "", headings: [], record: PageRecord(), faults: library.faults)
    }
    let page = compiled.render([ValuesView(values: values).instance])
    return Result(
      html: String(decoding: page.bytes, as: UTF8.self), headings: page.record.headings,
      record: page.record, faults: library.faults + page.faults)
  }

  static func page(_ text: String, _ values: [Value] = []) throws(Refusal) -> Result {
    let result = result(text, values)
    if let fault = result.faults.first { throw Refusal(fault: fault) }
    return result
  }

  static func html(_ text: String, _ values: Value...) throws(Refusal) -> String {
    try page(text, values).html
  }

  /// The first fault of a template, or nil when it renders.
  static func error(_ text: String, _ values: Value...) -> Diagnostic? {
    result(text, values).faults.first
  }

  /// Which of the names are HTML depends on the values.
  private static func shape(_ values: [Value]) -> ViewShape {
    let fields = values.enumerated().map { index, value -> ViewField in
      let kind: NameKind =
        switch value {
        case .text: .text { $0.values(index).text }
        case .html: .markup { Markup($0.values(index).text) }
        }
      return ViewField(name: "v\(index)", sentence: "", kind: kind)
    }
    return ViewShape(ValuesView.self, fields: fields)
  }
}

struct Refusal: Error { let fault: Diagnostic }

extension Diagnostic {
  var sentence: String { message.text }
}

private struct ValuesView: View {
  let values: [Rendering.Value]
  static let names: [Name<ValuesView>] = []
}

extension ViewInstance {
  fileprivate func values(_ index: Int) -> Rendering.Value {
    let view: ValuesView = view()
    return view.values[index]
  }
}

extension Rendering.Value {
  fileprivate var text: String {
    switch self {
    case .text(let text), .html(let text): text
    }
  }
}

private struct NoStrings: TemplateStrings {
  func text(_ key: String) -> String? { key == "hello" ? "您好" : nil }
  var keys: [String] { ["hello"] }
}
