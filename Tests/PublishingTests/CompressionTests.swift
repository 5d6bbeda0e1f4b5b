import Foundation
import Packing
import Publishing
import TestSupport
import Testing

/// Compressed files: the same on any day, and readable by everybody's programs.
@Suite struct CompressionTests {
  private static let text = Array(String(repeating: "能提炼直播产品的卖点。", count: 500).utf8)

  @Test func gunzipGivesTheTextBack() throws {
    let file = OutputFile(path: "a.html", bytes: Self.text)
    let packed = try #require(try file.gzipped())
    #expect(packed.path == "a.html.gz")
    #expect(
      try Program.output(["gzip", "-dc"], input: Data(packed.bytes)) == Data(Self.text))
    #expect(try file.gzipped()?.bytes == packed.bytes)
  }

  @Test func gzipNamesNoTimeAndNoSystem() throws {
    let packed = try #require(try OutputFile(path: "a.css", bytes: Self.text).gzipped()).bytes
    #expect(Array(packed.prefix(10)) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
    #expect(packed.count < Self.text.count / 20)
  }

  @Test func smallFilesAndPicturesHaveNoCopy() throws {
    #expect(try OutputFile(path: "a.html", bytes: [65]).gzipped() == nil)
    #expect(try OutputFile(path: "a.png", bytes: Self.text).gzipped() == nil)
  }

  @Test func archiveHoldsItsFilesInOrder() throws {
    let folder = try TemporaryFolder()
    let files = [
      OutputFile(path: "b/页.html", bytes: Self.text), OutputFile(path: "a.css", bytes: []),
    ]
    let date = "2026-06-01"
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
  func aDayThatZipCannotWriteIsTheFirst(_ date: String) throws {
    let file = OutputFile(path: "a.css", bytes: Self.text)
    #expect(
      try ZipArchive.bytes(of: [file], date: date)
        == ZipArchive.bytes(of: [file], date: "1980-01-01"))
  }
}
