import Foundation
import Publishing
import TestSupport
import Testing

/// Compressed files: the same on any day, and readable by everybody's programs.
@Suite struct CompressionTests {
  private static let text = Array(String(repeating: "能提炼直播产品的卖点。", count: 500).utf8)

  @Test(arguments: [[], [65], text])
  func gunzipGivesTheTextBack(_ bytes: [UInt8]) throws {
    let packed = try Gzip.compress(bytes)
    #expect(try Program.output(["gzip", "-dc"], input: Data(packed)) == Data(bytes))
    #expect(try Gzip.compress(bytes) == packed)
  }

  @Test func gzipNamesNoTimeAndNoSystem() throws {
    let packed = try Gzip.compress(Self.text)
    #expect(Array(packed.prefix(10)) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255])
    #expect(packed.count < Self.text.count / 20)
  }

  @Test func archiveHoldsItsFilesInOrder() throws {
    let folder = try TemporaryFolder()
    let files = [(path: "b/页.html", bytes: Self.text), (path: "a.css", bytes: [])]
    let date = ZipDate("2026-06-01")
    let packed = try ZipArchive.bytes(of: files, date: date)
    #expect(try ZipArchive.bytes(of: files.reversed(), date: date) == packed)
    try Data(packed).write(to: URL(fileURLWithPath: folder.path + "/a.zip"))
    let listing = try Program.output(["python3", "-m", "zipfile", "-l", folder.path + "/a.zip"])
    let lines = String(decoding: listing ?? Data(), as: UTF8.self).split(separator: "\n")
      .dropFirst()
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("a.css") == true && lines.last?.hasPrefix("b/页.html") == true)
    #expect(lines.allSatisfy { $0.contains("2026-06-01 00:00:00") })
    _ = try Program.output(
      ["python3", "-m", "zipfile", "-e", folder.path + "/a.zip", folder.path + "/out"])
    #expect(folder.files(below: "out")["b/页.html"] == Data(Self.text))
  }

  @Test(arguments: ["", "placeholder", "1979-12-31", "2026-13-01"])
  func aDayThatZipCannotWriteIsTheFirst(_ date: String) {
    #expect(ZipDate(date) == ZipDate("1980-01-01"))
  }
}
