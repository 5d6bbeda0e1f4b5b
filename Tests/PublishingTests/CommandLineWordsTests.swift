import Foundation
import Publishing
import Reading
import Standards
import TestSupport
import Testing

/// What the command line says is written where it is said, and all of it is in the Chinese locale.
@Suite struct CommandLineWordsTests {
  private func chinese() throws -> Set<String> {
    let content = Disk(workingFolder: TestPaths.root).content(
      "locales/zh-CN.yaml", in: "Templates")
    let strings = try #require(LocaleReader.read(file: "zh-CN.yaml", content: content).value)
      .strings
    return Set(
      strings.keys.filter { $0.hasPrefix("commandLine.") }
        .map { String($0.dropFirst("commandLine.".count)) })
  }

  private func spoken() throws -> Set<String> {
    let files = try ["CommandLineTool", "Exports", "Packing", "Publishing"].flatMap { room in
      try FileManager.default.subpathsOfDirectory(atPath: TestPaths.root + "/Sources/" + room)
        .filter { $0.hasSuffix(".swift") }.map { room + "/" + $0 }
    }
    return try (files + ["Standards/Wording+System.swift"]).reduce(into: []) { spoken, file in
      let text = try String(contentsOfFile: TestPaths.root + "/Sources/" + file, encoding: .utf8)
      spoken.formUnion(SpokenSentences(of: text).all)
    }
  }

  @Test func everySentenceIsTranslated() throws {
    let missing = try spoken().subtracting(chinese()).sorted()
    #expect(missing == [], "\(missing.joined(separator: "\n"))")
    #expect(try spoken().count > 50)
  }

  @Test func noTranslationIsLeftOver() throws {
    let surplus = try chinese().subtracting(spoken()).sorted()
    #expect(surplus == [], "\(surplus.joined(separator: "\n"))")
  }

  @Test func sentencesKeepTheirPlaces() {
    let (name, inner): (String, Wording) = ("茶", "two words")
    let wording: Wording = "“\(name)” holds \(inner)"
    #expect(wording.key == "commandLine.“{1}” holds {2}")
    #expect(wording.text == "“茶” holds two words")
    let words = ["commandLine.“{1}” holds {2}": "{2}：{1}", "commandLine.two words": "两个词"]
    #expect(wording.text { words[$0] } == "两个词：茶")
  }
}

/// The literals of a Swift file that become sentences of the command line, as their keys.
private struct SpokenSentences {
  private(set) var all: [String] = []
  private var rest: Substring

  init(of text: String) {
    rest = text[...]
    for call in ["phrases(", "EnvironmentError(", "failure(", "said(", "unreadable("] {
      for range in text.ranges(of: call) { read(text[range.upperBound...], until: ")") }
    }
    for range in text.ranges(of: /(-> |: |\[)Wording\]? \{/) {
      read(text[range.upperBound...], until: "}")
    }
  }

  /// Reads literals until the bracket closes that is open.
  private mutating func read(_ text: Substring, until close: Character) {
    let open: Character = close == ")" ? "(" : "{"
    rest = text
    var depth = 1
    while depth > 0, let next = rest.popFirst() {
      if next == open { depth += 1 }
      if next == close { depth -= 1 }
      if next == "\"" { literal() }
    }
  }

  /// A literal whose first quote has been read. Literals inside an interpolation are no sentences.
  private mutating func literal() {
    let isLong = rest.hasPrefix("\"\"")
    if isLong { rest = rest.drop { $0 != "\n" }.drop(while: \.isWhitespace) }
    let end = isLong ? "\"\"\"" : "\""
    var (sentence, places) = ("", 0)
    while !rest.hasPrefix(end), let next = rest.popFirst() {
      guard next == "\\", let sign = rest.popFirst() else {
        sentence.append(next)
        continue
      }
      if sign == "(" {
        places += 1
        sentence += "{\(places)}"
        skipInterpolation()
      } else if sign == "\n" {
        rest = rest.drop(while: \.isWhitespace)
      } else {
        sentence += String(sign)
      }
    }
    rest = rest.dropFirst(end.count)
    if isLong { sentence = sentence.trimmingCharacters(in: .whitespacesAndNewlines) }
    all.append(sentence)
  }

  private mutating func skipInterpolation() {
    let known = all
    read(rest, until: ")")
    all = known
  }
}
