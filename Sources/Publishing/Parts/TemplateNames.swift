import Standards

/// What files of a folder of templates are called, and what a misnamed one is meant to be.
enum TemplateNames {
  private static let folders = ["assets", "locales", "pages", "partials", "styles", "top-level"]
  /// Read or not, what is in them has names of its own.
  private static let free: Set = ["assets", "example", "preview", "top-level"]
  private static let notes: Set = ["changelog", "licence", "license", "notes", "notice", "readme"]
  private static let documents: Set = ["document", "layout", "redirect"]
  private static let styles: Set = ["css", "less", "sass", "scss"]
  private static let markup: Set = ["htm", "html", "xhtml"]
  private static let words: Set = ["yaml", "yml"]
  private static let markdown: Set = ["markdown", "md", "mdown"]

  /// The name that a file should have which nothing reads; nothing if its name is fine, or it is no
  /// template at all.
  ///
  /// - Parameters:
  ///   - path: below the folder.
  ///   - known: paths of the shipped files.
  static func meant(by path: String, known: Set<String>) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, !parts.contains(where: { $0.hasPrefix(".") }) else { return nil }
    let (stem, ending) = divided(file)
    if notes.contains(stem.lowercased()) || !all.contains(ending) { return nil }
    if parts.count == 1 { return meant(atTop: stem, ending, known) }
    let folder = parts[0]
    if free.contains(folder) { return nil }
    let near =
      folders.contains(folder)
      ? folder : DidYouMean.suggestion(for: folder.lowercased(), among: folders)
    guard let near else { return nil }
    let rest = free.contains(near) ? parts.dropFirst().joined(separator: "/") : nil
    let right = near + "/" + (rest ?? name(stem, ending, in: near, nested: parts.dropFirst()))
    return right == path ? nil : right
  }

  private static var all: Set<String> { styles.union(markup).union(words).union(markdown) }

  private static func divided(_ file: String) -> (stem: String, ending: String) {
    guard let dot = file.lastIndex(of: ".") else { return (file, "") }
    return (String(file[..<dot]), file[file.index(after: dot)...].lowercased())
  }

  private static func meant(
    atTop stem: String, _ ending: String, _ known: Set<String>
  ) -> String? {
    if ending == "html" || stem == "document" && ending == "css" { return nil }
    if markup.contains(ending), documents.contains(stem) { return stem + ".html" }
    if styles.contains(ending) { return stem == "document" ? "document.css" : "styles/\(stem).css" }
    if words.contains(ending) {
      return known.contains("locales/\(stem).yaml") ? "locales/\(stem).yaml" : nil
    }
    return ["pages/\(stem).md", "partials/\(stem).md"].first(where: known.contains)
  }

  /// With the ending of its folder.
  private static func name(
    _ stem: String, _ ending: String, in folder: String, nested parts: ArraySlice<String>
  ) -> String {
    let path = (parts.dropLast() + [stem]).joined(separator: "/")
    switch folder {
    case "pages": return path + ".md"
    // A tag cannot name a folder.
    case "partials": return stem + (markup.contains(ending) ? ".html" : ".md")
    case "styles": return path + ".css"
    case "locales": return path + ".yaml"
    default: return path + "." + ending
    }
  }
}
