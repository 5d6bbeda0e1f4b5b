import Standards
import TestSupport

@testable import Reading

/// A sample as nodes, to be read again after an edit.
struct SampleTree: Sendable {
  let name: String
  let files: [String: FileContent]
  let roots: [String: YAMLNode]
  /// What reading gives before any edit.
  private(set) var value = ""

  static let site = SampleTree(
    name: "site",
    files: [
      "site.yaml": .bytes(
        Array(
          """
          title: { printed: 样例网站, en: Sample site }
          address: https://gangmu.example/
          language: zh-CN
          sourceAddress: https://gangmu.example/source/{file}#L{line}
          feedback: mailto:editor@gangmu.example
          hours: { theoryPercent: 30, unit: "0.5", taskUnit: "1" }
          questions: 80
          downloads: [csv, markdown]
          case: endpoints
          """.utf8))
    ])
  static let all =
    [
      "Sample", "NationalSample", "EligibilitySample", "TracksSample",
      "../Templates/example/standards/tassel-knotting",
    ].map { SampleTree(folder: $0) }
    + [site]

  init(folder: String) {
    self.init(name: folder, files: SampleContent(folder).files)
  }

  init(name: String, files: [String: FileContent]) {
    self.name = name
    self.files = files
    roots = files.filter { $0.key.hasSuffix(".yaml") }.compactMapValues { content in
      YAMLFile(path: "", content: content).root
    }
    value = read(with: [:]).value
  }

  /// Every use of a field, in the order of the files.
  var places: [FieldPlace] {
    roots.sorted { $0.key < $1.key }.flatMap { file, root -> [FieldPlace] in
      guard let kind = file == "site.yaml" ? .site : FileKind(file: file) else { return [] }
      return FieldPlace.all(
        below: root, as: .record(kind.root), sample: name, file: file)
    }
  }

  /// What reading gives, and what it reports, after an edit at a place.
  func read(
    editing place: FieldPlace, _ change: (YAMLNode) -> YAMLNode?
  ) -> (value: String, diagnostics: [Diagnostic]) {
    let edited = roots[place.file]?.editing(place.path[...], change)
    return read(with: [
      place.file: edited
        ?? YAMLNode(
          content: .mapping([]), position: .start(of: place.file))
    ])
  }

  func read(with edited: [String: YAMLNode]) -> (value: String, diagnostics: [Diagnostic]) {
    let files = self.files.merging(edited.mapValues { .bytes(Array($0.json.text.utf8)) }) { $1 }
    if name == "site" {
      let result = SiteReader.read(folder: "content", content: files["site.yaml"])
      return (result.value.map(ContentDump.text) ?? "", result.diagnostics)
    }
    let result = StandardReader.read(folder: "standards/sample", files: files)
    return (result.value.map(ContentDump.text) ?? "", result.diagnostics)
  }
}
