import Checking
import Reading
package import Standards

/// Makes new content. It never overwrites anything.
package struct ContentMaker {
  let phrases: Phrasebook
  let disk: Disk

  package init(phrases: Phrasebook, disk: Disk = Disk()) {
    self.phrases = phrases
    self.disk = disk
  }

  /// Makes the folder of a standard in a folder of content.
  ///
  /// - Parameters:
  ///   - levels: how many, from the lowest up; without it, all of the form.
  ///   - tracks: ids of the tracks.
  /// - Returns: the paths of the files, and how many places there are to fill.
  package func makeStandard(
    _ id: String, _ form: VocabularyPreset, levels: Int?, tracks: [String], content: String
  ) throws(EnvironmentError) -> (files: [String], places: Int) {
    guard StandardSkeleton.accepts(id: id) else {
      throw EnvironmentError(
        "“\(id)” cannot name a standard",
        help:
          """
          use lower-case letters and digits, joined by hyphens, such as tea-artist; the site itself \
          needs assets, schema and search
          """)
    }
    guard let skeleton = StandardSkeleton(form, levels: levels, tracks: tracks) else {
      throw EnvironmentError(
        "a standard of the form \(form.rawValue) cannot have these levels and tracks",
        help:
          """
          national has up to 5 levels, specialAbility 1, the others 3; ids of tracks are like \
          tea-art and not names of pages such as hours
          """)
    }
    guard disk.exists(content + "/site.yaml") else {
      throw EnvironmentError(
        "there is no \(content)/site.yaml", help: "“gangmu new site \(content)” makes one")
    }
    let folder = content + "/standards/" + id
    let files = skeleton.files(schemas: "../../../Site/schema", phrase: phrases.callAsFunction)
    try write(files, to: folder)
    let places = files.map { StandardSkeleton.places(in: $0.text) }.reduce(0, +)
    return (files.map { folder + "/" + $0.name }, places)
  }

  /// Makes a folder of content with settings, ready for the first standard.
  ///
  /// - Parameter language: of the site's own words, such as `zh-CN`.
  package func makeSite(_ folder: String, language: String) throws(EnvironmentError) -> [String] {
    let text = """
      # yaml-language-server: $schema=../Site/schema/site.schema.json
      title: \(phrases("Competence standards"))
      address: https://example.org/
      language: \(language)

      """
    try write([("site.yaml", text)], to: folder)
    try disk.makeFolder(folder + "/standards")
    return [folder + "/site.yaml"]
  }

  /// Adds the ids of a standard that its `ids.txt` does not list yet.
  ///
  /// - Returns: how many.
  package func addIds(of id: String, content: String) throws(EnvironmentError) -> Int {
    let folder = try ContentFolder(path: content, disk: disk)
    guard let standard = folder.readStandard(id, try folder.files(of: id)).value else {
      throw EnvironmentError(
        "the standard \(id) cannot be read", help: "“gangmu check” tells why")
    }
    let ids = standard.unpublishedIds
    let text = standard.publishedIds?.text ?? ""
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    if !ids.isEmpty {
      try disk.write(
        Array((text + end + ids.map { $0 + "\n" }.joined()).utf8),
        to: "\(content)/standards/\(id)/ids.txt")
    }
    return ids.count
  }

  private func isEmpty(_ folder: String) -> Bool {
    disk.isFolder(folder) && (try? disk.names(in: folder).isEmpty) == true
  }

  private func write(
    _ files: [(name: String, text: String)], to folder: String
  ) throws(EnvironmentError) {
    if disk.exists(folder), !isEmpty(folder) {
      throw EnvironmentError(
        "\(folder) is there already", help: "name a folder that is new; nothing was written")
    }
    for file in files { try disk.place(Array(file.text.utf8), at: folder + "/" + file.name) }
  }
}
