import Foundation
import Standards
import TestSupport
import Testing

@testable import Publishing

/// Real files, by the system's notices and by looking again and again.
/// They wait for processors that other tests use.
@Suite struct SourceWatcherTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("1", to: "in/a.yaml")
    try folder.write("1", to: "in/deep/b.yaml")
  }

  private func watcher(polls: Bool) async -> SourceWatcher {
    await SourceWatcher(
      folders: ["in"], polls: polls, disk: Disk(workingFolder: folder.path))
  }

  /// What is told until all that is wanted has been told.
  private func changes(_ watcher: SourceWatcher, until wanted: Set<String>) async -> Set<String> {
    var told: Set<String> = []
    while !wanted.isSubset(of: told) { told.formUnion(await watcher.next()) }
    return told
  }

  @Test(.timeLimit(.minutes(10)), arguments: [false, true])
  func savedFilesAreTold(polls: Bool) async throws {
    let watcher = await watcher(polls: polls)
    #expect(await watcher.pollingReason?.text == (polls ? "as you asked" : nil))
    try folder.write("22", to: "in/a.yaml")
    #expect(await changes(watcher, until: ["in/a.yaml"]) == ["in/a.yaml"])
    try folder.write("22", to: "in/deep/b.yaml")
    #expect(await changes(watcher, until: ["in/deep/b.yaml"]) == ["in/deep/b.yaml"])
  }

  /// Tools that copy set the old time again.
  @Test(.timeLimit(.minutes(10)))
  func fileOfTheSameSizeAndTimeIsLookedAt() async throws {
    let time = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    let path = folder.path + "/in/a.yaml"
    try FileManager.default.setAttributes(time, ofItemAtPath: path)
    let watcher = await watcher(polls: true)
    try folder.write("2", to: "in/a.yaml")
    try FileManager.default.setAttributes(time, ofItemAtPath: path)
    #expect(await changes(watcher, until: ["in/a.yaml"]) == ["in/a.yaml"])
  }

  /// Vim tries whether it may write, moves the file away, writes it anew and removes the old one.
  @Test(.timeLimit(.minutes(10)), arguments: [false, true])
  func filesThatEditorsPutBesideAreNotTold(polls: Bool) async throws {
    let watcher = await watcher(polls: polls)
    for name in ["4913", "a.yaml~", "#a.yaml#", ".a.yaml.swp"] {
      try folder.write("1", to: "in/" + name)
    }
    try folder.remove("in/4913")
    try folder.write("22", to: "in/a.yaml")
    #expect(await changes(watcher, until: ["in/a.yaml"]) == ["in/a.yaml"])
  }

  @Test(.timeLimit(.minutes(10)), arguments: [false, true])
  func newFilesInNewFoldersAreTold(polls: Bool) async throws {
    let watcher = await watcher(polls: polls)
    try folder.write("1", to: "in/new/deeper/c.yaml")
    let told = await watcher.next()
    #expect(told.contains { "in/new/deeper/c.yaml".hasPrefix($0) })
    try folder.write("22", to: "in/new/deeper/c.yaml")
    _ = await changes(watcher, until: ["in/new/deeper/c.yaml"])
  }

  @Test(.timeLimit(.minutes(10)), arguments: [false, true])
  func fileThatIsRemovedIsTold(polls: Bool) async throws {
    let watcher = await watcher(polls: polls)
    try folder.remove("in/a.yaml")
    _ = await changes(watcher, until: ["in/a.yaml"])
  }

  @Test(.timeLimit(.minutes(10)))
  func renamedFolderIsWatchedUnderItsNewName() async throws {
    let watcher = await watcher(polls: false)
    try FileManager.default.moveItem(
      atPath: folder.path + "/in/deep", toPath: folder.path + "/in/renamed")
    _ = await changes(watcher, until: ["in/deep", "in/renamed"])
    try folder.write("22", to: "in/renamed/b.yaml")
    _ = await changes(watcher, until: ["in/renamed/b.yaml"])
  }

  @Test(.timeLimit(.minutes(10)))
  func folderThatComesBackIsWatchedAgain() async throws {
    let watcher = await watcher(polls: false)
    try folder.remove("in")
    _ = await changes(watcher, until: ["in"])
    try folder.write("1", to: "in/a.yaml")
    _ = await changes(watcher, until: ["in"])
    try folder.write("22", to: "in/a.yaml")
    _ = await changes(watcher, until: ["in/a.yaml"])
  }

  /// As editors do that write anew beside the old file and put it in its place.
  @Test(.timeLimit(.minutes(10)))
  func fileReplacedByAnotherIsTold() async throws {
    let watcher = await watcher(polls: false)
    try folder.write("22", to: "in/.a.yaml.new")
    try FileManager.default.removeItem(atPath: folder.path + "/in/a.yaml")
    try FileManager.default.moveItem(
      atPath: folder.path + "/in/.a.yaml.new", toPath: folder.path + "/in/a.yaml")
    #expect(await watcher.next() == ["in/a.yaml"])
  }
}
