import Foundation

/// Finds the templates that come with the tool.
enum ShippedTemplates {
  /// `Templates` in the working folder or else in the nearest folder above the program: the
  /// checkout it was built in, or the place it was installed to.
  static func folder() -> String {
    if isTemplates("Templates") { return "Templates" }
    var folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    while let current = folder, current.path != "/" {
      for candidate in ["Templates", "share/gangmu/Templates"] {
        let path = current.appendingPathComponent(candidate).path
        if isTemplates(path) { return path }
      }
      folder = current.deletingLastPathComponent()
    }
    return "Templates"
  }

  private static func isTemplates(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/layout.html")
  }
}
