import Foundation
import TestSupport
import Testing

/// Who may import whom.
@Suite struct ImportTests {
  /// Our own rooms, and the libraries that each may know. The standard library's modules are free.
  static let allowed: [String: Set<String>] = [
    "CCmarkGFM": [],
    "CYAML": [],
    "CDeflate": [],
    "CNettle": [],
    "CXlsxWriter": [],
    "CQREncode": [],
    "Standards": ["CNettle"],
    "Reading": ["Standards", "CYAML"],
    "Curriculum": ["Standards"],
    "Checking": ["Standards", "Curriculum"],
    "Templating": ["Standards", "CCmarkGFM"],
    "Pages": ["Standards", "Curriculum", "Checking", "Templating", "CQREncode"],
    "Packing": ["Standards", "Curriculum", "CDeflate"],
    "Exports": ["Standards", "Reading", "Curriculum", "Packing", "Pages", "CXlsxWriter"],
    "Publishing": [
      "Standards", "Reading", "Curriculum", "Checking", "Templating", "Packing", "Pages", "Exports",
      "CNettle",
    ],
    "CommandLineTool": [
      "Standards", "Checking", "Publishing", "ArgumentParser", "FlyingFox", "FlyingSocks",
    ],
    "gangmu": ["CommandLineTool"],
  ]
  static let free: Set = ["Dispatch", "Foundation", "Glibc", "Darwin", "Synchronization"]

  /// The disk, and JSON.
  static let foundationInPublishing = [
    "Sources/Publishing/Cache/CachedPart+JSON.swift", "Sources/Publishing/Files/Disk.swift",
  ]

  @Test(arguments: SourceFile.sources)
  func fileImportsOnlyWhatItsRoomMay(_ file: SourceFile) throws {
    let allowed = try #require(Self.allowed[file.room], "a room without a row in the table")
    #expect(Set(file.imports).subtracting(Self.free).subtracting(allowed) == [])
  }

  /// The table of rooms in both languages is this one.
  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func readmeTellsTheSame(_ name: String) throws {
    let text = try String(contentsOfFile: TestPaths.root + "/" + name, encoding: .utf8)
    let rows = text.matches(of: /(?m)^\| `(\w+)` \| .* \| ([^|]*) \|$/)
    let told = rows.filter { Self.allowed[String($0.1)] != nil }.map { row in
      (String(row.1), Set(row.2.split(separator: ", ").map(String.init)).subtracting(["–"]))
    }
    #expect(Dictionary(told) { first, _ in first } == Self.allowed)
  }

  @Test(arguments: ["CCmarkGFM", "CDeflate", "CQREncode", "CYAML", "FlyingFox"])
  func libraryHasExactlyOneDoor(_ library: String) {
    #expect(SourceFile.sources.count { $0.imports.contains(library) } == 1)
  }

  @Test(arguments: [
    ("Foundation", "Sources/CommandLineTool/")
  ])
  func libraryStaysInItsCorner(_ library: String, _ corner: String) {
    let outside = SourceFile.sources.filter {
      $0.imports.contains(library) && !$0.path.hasPrefix(corner)
    }.map(\.path)
    #expect(outside == (library == "Foundation" ? Self.foundationInPublishing : []))
  }
}
