import Testing

/// Small files, each named after what it holds.
@Suite struct FileTests {
  /// What belongs to the main type alone stands beside it.
  @Test(arguments: SourceFile.sources.filter { $0.name != "main" })
  func fileIsNamedAfterItsMainType(_ file: SourceFile) {
    if let plus = file.name.firstIndex(of: "+") {
      let type = String(file.name[..<plus])
      #expect(file.types == [] && file.extendedTypes.contains(type), "\(file.types)")
    } else {
      #expect(file.types.contains(file.name), "\(file.types)")
    }
  }

  @Test(arguments: SourceFile.sources + SourceFile.tests)
  func fileIsShort(_ file: SourceFile) {
    #expect(file.lines.count <= 300)
  }

  @Test func mostFilesAreVeryShort() {
    let counts = SourceFile.sources.map(\.lines.count).sorted()
    #expect(counts[counts.count / 2] <= 60)
    #expect(counts[counts.count * 9 / 10] <= 200)
  }
}
