import Checking
import Reading
import Standards
import TestSupport
import Testing

/// Whatever happens to the files, reading and checking end, and point into the files.
@Suite struct SpoiltFileTests {
  @Test(arguments: ["Sample", "NationalSample"], 0..<6)
  func everyFindingPointsIntoItsFile(_ sample: String, _ block: Int) throws {
    let files = SampleContent(sample).files
    let names = files.keys.sorted()
    for number in 0..<25 {
      var random = SeededGenerator(seed: UInt64(block * 25 + number))
      let name = names[random.index(below: names.count)]
      let ways = SpoiltFile.allCases
      guard case .bytes(let bytes)? = files[name] else { continue }
      let spoilt = ways[random.index(below: ways.count)].spoil(bytes, with: &random)
      let all = files.merging([name: .bytes(spoilt)]) { $1 }
      let result = StandardReader.read(folder: "sample", files: all)
      let found = result.diagnostics + (result.value.map { Checker.check($0) } ?? [])
      for place in found.flatMap({ [$0.position] + $0.related.map(\.position) }) {
        let isInside = isInside(place, all)
        #expect(isInside, "\(place) after spoiling \(name) with seed \(block * 25 + number)")
      }
    }
  }

  private func isInside(_ place: SourcePosition, _ files: [String: FileContent]) -> Bool {
    guard place.file.hasPrefix("sample/"),
      case .bytes(let bytes)? =
        files[String(place.file.dropFirst(7))]
    else { return place.line == 1 && place.column == 1 }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return false }
    let text = String(decoding: lines[place.line - 1], as: UTF8.self)
    return (1...text.unicodeScalars.count + 1).contains(place.column)
  }
}
