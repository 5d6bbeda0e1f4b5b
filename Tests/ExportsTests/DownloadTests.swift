import Curriculum
import Pages
import Standards
import Testing

@testable import Exports

/// What holds for the files of every format.
@Suite struct DownloadTests {
  @Test(arguments: ExportsSample.standards)
  func sameStandardGivesTheSameBytes(_ name: String) throws {
    let (book, second) = (try ExportsSample.book(name), try ExportsSample.book(name))
    #expect(book.downloads.count > 5)
    for (file, other) in zip(book.downloads, second.downloads) {
      let isSame = try file.bytes(of: book) == other.bytes(of: second)
      #expect(isSame && file.address == other.address, "\(file.address.path)")
    }
  }

  @Test(arguments: ExportsSample.standards)
  func everyFileHasItsOwnAddressInASCII(_ name: String) throws {
    let paths = try ExportsSample.book(name).downloads.map(\.address.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.allSatisfy { $0.utf8.allSatisfy { (33...126).contains($0) } })
  }

  @Test(arguments: ExportsSample.standards)
  func everyLevelAndTrackHasItsTables(_ name: String) throws {
    let book = try ExportsSample.book(name)
    for level in book.derived.levels {
      let own = book.downloads.filter { $0.level === level && $0.format == .csv }
      #expect(own.map(\.content).contains(.matrix))
    }
  }

  /// Files that held their standard would keep every former state of it in a preview.
  @Test(arguments: ExportsSample.standards)
  func aStandardIsLetGoWithItsFiles(_ name: String) throws {
    weak var former: StandardBook?
    do {
      let book = try ExportsSample.book(name)
      for file in book.downloads { _ = try? file.bytes(of: book) }
      former = book
    }
    #expect(former == nil)
  }

  @Test func namesHoldNothingThatSystemsRefuse() {
    #expect(
      FileName.text(["a/b\\c:d", nil, "e\u{7}\u{202E}f"], ending: "csv") == "a b c d e f.csv")
    #expect(FileName.text(["..", ""], ending: "csv") == "_.csv")
    let named = FileName.text([String(repeating: "长", count: 300), "学时"], ending: "xlsx")
    #expect(named.hasSuffix("长 学时.xlsx") && named.utf8.count < 210)
    let long = FileName.text([String(repeating: "长", count: 300)], ending: "xlsx")
    #expect(long.utf8.count <= 255 && long.hasPrefix("长") && long.hasSuffix("长.xlsx"))
  }
}
