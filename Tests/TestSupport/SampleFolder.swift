import Foundation

/// A working folder with a site of the sample standard, as a user has it.
package struct SampleFolder: Sendable {
  package let folder: TemporaryFolder

  package init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Tests/Sample", to: "Content/standards/sample")
    try folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", to: "Content/site.yaml")
  }

  /// Replaces text that stands once in a content file of the standard.
  package func edit(_ name: String, _ old: String, _ new: String) throws {
    let path = "Content/standards/sample/" + name
    let text = try folder.read(path)
    guard text.components(separatedBy: old).count == 2 else {
      throw SampleError(description: "“\(old)” must occur once in \(name)")
    }
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }
}
