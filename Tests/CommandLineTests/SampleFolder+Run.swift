import TestSupport

extension SampleFolder {
  /// In English, although the sample's site is Chinese, unless a language is named.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ToolRun {
    let isNamed = arguments.contains("--language")
    return try ToolRun(
      arguments + (isNamed ? [] : ["--language", "en"]), in: folder.path, environment: environment)
  }

  /// Without a word about the language.
  func runAsIs(_ arguments: String..., environment: [String: String] = [:]) throws -> ToolRun {
    try ToolRun(arguments, in: folder.path, environment: environment)
  }

  /// Three faults of three severities in three files.
  func breakThings() throws {
    try edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    try edit("levels/basic.yaml", "text: 能选用泡茶用水", "text: 选用泡茶用水")
    try edit("references.yaml", "title: 泡茶用水要求", "title: 泡茶用具要求")
    try edit("text.yaml", "应符合SAMPLE 2，", "")
    try folder.remove("Content/standards/sample/source.txt")
  }
}
