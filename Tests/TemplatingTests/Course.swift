@testable import Templating

/// A view with a name of each kind.
struct Course: View {
  struct Module: View {
    let name: String
    let hours: Int
    let lessons: [String]
    static let names: [Name<Module>] = [
      .printed("name", "its name") { $0.name }, .number("hours", "its hours") { $0.hours },
      .texts("lessons", "its lessons") { $0.lessons },
    ]
  }

  /// A table of level over track, as national standards print it.
  struct Group: View {
    let name: String
    let columns: [String]
    static let names: [Name<Group>] = [
      .printed("name", "name of the level") { $0.name },
      .number("width", "columns of the level") { $0.columns.count },
      .texts("columns", "tracks of the level") { $0.columns },
    ]
  }

  static let modules = [
    Module(name: "甲", hours: 3, lessons: ["一", "二"]), Module(name: "乙", hours: 5, lessons: []),
  ]

  static let names: [Name<Course>] = [
    .printed("title", "the title") { _ in "课" }, .text("note", "a note") { _ in "注" },
    .text("absent", "nothing") { _ in nil }, .flag("isOpen", "whether it is open") { _ in true },
    .link("href", "where it is") { _ in "a.html" },
    .link("bad", "an unsafe address") { _ in "javascript:x" },
    .markup("picture", "a picture") { _ in Markup("<svg></svg>") },
    .data("data", "data") { _ in "{\"a\":1}" },
    .list("modules", "the modules", of: Module.self) { _ in modules },
    .list("empty", "no modules", of: Module.self) { _ in [] },
    .part("first", "the first module", of: Module.self) { _ in modules.first },
    .list("levels", "levels with their tracks", of: Group.self) { _ in
      ["五级", "四级", "三级", "二级", "一级"].map { level in
        Group(
          name: level, columns: level < "二" ? ["选品员", "直播员", "视频员"] : ["选品员", "直播员", "视频员", "平台员"])
      }
    },
  ]

  struct Strings: TemplateStrings {
    func text(_ key: String) -> String? { key == "hello" ? "您好" : nil }
    var keys: [String] { ["hello"] }
  }

  /// - Parameter partials: by name; one that ends in `.html` is HTML.
  static func library(
    _ text: String, _ partials: [String: String] = [:], language: String = "zh-CN"
  ) -> TemplateLibrary {
    var files = ["pages/page": TemplateFile(path: "page.md", text: text)]
    for (name, text) in partials {
      let key = name.replacing(".html", with: "")
      files["partials/" + key] = TemplateFile(
        path: name.hasSuffix(".html") ? name : name + ".md", text: text)
    }
    return TemplateLibrary(
      files, views: [("pages/page", [Course.shape])], strings: Strings(), language: language)
  }

  static func render(
    _ text: String, _ partials: [String: String] = [:], language: String = "zh-CN"
  ) -> Rendering.Result {
    let library = library(text, partials, language: language)
    let page = library["pages/page"]?.render([Course().instance])
    return Rendering.Result(
      html: String(decoding: page?.bytes ?? [], as: UTF8.self),
      headings: page?.record.headings ?? [],
      record: page?.record ?? PageRecord(), faults: library.faults + (page?.faults ?? []))
  }
}
