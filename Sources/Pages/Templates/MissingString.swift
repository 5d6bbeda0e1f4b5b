/// A string that a locale lacks shows as `⟦path⟧`, so that rendering goes on and one place finds it.
enum MissingString {
  static func placeholder(_ path: String) -> String { "⟦\(path)⟧" }

  /// The path of the first missing string. Looks at bytes: by characters it would take a tenth of
  /// the whole build.
  static func path(in html: String) -> String? {
    let open = Array("⟦".utf8)
    let bytes = Array(html.utf8)
    for index in bytes.indices.dropLast(open.count) where bytes[index] == open[0] {
      if bytes[index..<(index + open.count)].elementsEqual(open) {
        let path = bytes[(index + open.count)...].prefix { $0 != open[0] }
        return String(decoding: path, as: UTF8.self)
      }
    }
    return nil
  }
}
