import Reading
import Standards

/// The folder of a site's content.
struct ContentFolder: Sendable {
  let path: String
  let disk: Disk

  init(path: String, disk: Disk) throws(EnvironmentError) {
    guard disk.isFolder(path) else {
      throw EnvironmentError(
        "there is no folder \(path)", help: "name the folder with site.yaml: --content DIR")
    }
    self.path = path
    self.disk = disk
  }

  func readSite() -> ReadingResult<Site> {
    SiteReader.read(folder: path, content: disk.content("site.yaml", in: path))
  }

  /// Ids of the standards, in alphabetical order.
  func standardIds() throws(EnvironmentError) -> [String] {
    let folder = path + "/standards"
    guard disk.isFolder(folder) else {
      throw EnvironmentError(
        "there is no folder \(folder)", help: "each standard is a folder in it")
    }
    return try disk.names(in: folder).filter { disk.isFolder(folder + "/" + $0) }
  }

  /// The files of a standard, by path relative to its folder. A folder that lies outside of the
  /// content is given as such, without a name.
  func files(of id: String) throws(EnvironmentError) -> [String: FileContent] {
    let folder = path + "/standards/" + id
    guard disk.isInside(folder, path) else { return ["": .outside] }
    return try disk.files(below: folder, root: path)
  }

  func readStandard(_ id: String, _ files: [String: FileContent]) -> ReadingResult<Standard> {
    StandardReader.read(folder: path + "/standards/" + id, files: files)
  }
}
