import Standards
import Testing

@testable import Reading

/// What the shapes do not allow is refused, by the reader and by the JSON Schema alike.
@Suite struct RefusedFileTests {
  @Test(arguments: RefusedFile.all)
  func isRefusedOnce(_ file: RefusedFile) throws {
    let kind = try #require(file.kind)
    let root = try #require(YAMLFile(path: file.name, content: file.content).root)
    var faults = Faults()
    _ = kind.root.read(root, called: file.name, &faults)
    let found = faults.diagnostics
    #expect((1...2).contains(found.count), "\(found.map(\.message.text))")
    #expect(found.allSatisfy { $0.severity == .error && $0.help != nil })
  }

  @Test func filesAreFound() {
    #expect(RefusedFile.all.count > 70)
  }
}
