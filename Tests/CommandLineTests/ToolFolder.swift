import Foundation
import TestSupport

/// A working folder with a site of the sample standard, as a user has it.
struct ToolFolder {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Tests/Sample", to: "Content/standards/sample")
    try folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", to: "Content/site.yaml")
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ToolRun {
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

  func edit(_ name: String, _ old: String, _ new: String) throws {
    let path = "Content/standards/sample/" + name
    let text = try folder.read(path)
    guard text.components(separatedBy: old).count == 2 else {
      throw SampleError(description: "“\(old)” must occur once in \(name)")
    }
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }
}
