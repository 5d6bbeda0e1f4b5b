import Foundation
import Testing

@testable import Reading

/// The pattern for editors accepts what the reader accepts.
@Suite struct TextFormTests {
  static let samples = [
    "", "a", "a-b", "a--b", "-a", "a-", "A", "a_b", "ä", "5", "zh-CN", "zh", "z", "zh-", "zh-C_N",
    "ZH", "éé", "zh-CN\n", "2026-01-31", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1",
    "２０２６-01-31", "https://a", "http://a/ b", "https://", "ftp://a", "https://例子/标准",
    "terms", "Terms", "level/a", "level/", "level/-a", "level/a/b", "weights/knowledge",
    "weights/x",
    "function/a", "function/a-", "task/a", "task", "ethics", "1", "7.3.1", "7.", ".7", "7..1", "一、",
    "７.3", "a.html", "a/", "a/b.html", "a/b/", "/", "/a.html", "a//", "a", ".html", "a/.html",
    "../a.html", "A.html", "a.htm", "a-b/c.html", "a/b",
  ]
  static let forms: [(String, TextForm)] = [
    ("identifier", .identifier), ("date", .date), ("address", .address), ("language", .language),
    ("insert", .insert), ("weightSubject", .weightSubject), ("clauseNumber", .clauseNumber),
    ("place", .place),
  ]

  @Test(arguments: forms.map(\.0))
  func patternAndReaderAgree(_ name: String) throws {
    let form = try #require(Self.forms.first { $0.0 == name }?.1)
    let pattern = try NSRegularExpression(pattern: form.pattern)
    for text in Self.samples where !text.hasSuffix("\n") {
      let range = NSRange(text.startIndex..., in: text)
      let matches = pattern.firstMatch(in: text, range: range) != nil
      #expect(matches == form.accepts(text), "\(name): “\(text)”")
    }
    #expect(Self.samples.contains(where: form.accepts))
  }
}
