import Standards
import Testing

@testable import Reading

/// The examples of the manual on encoding are right.
@Suite struct ExampleTests {
  @Test(arguments: FileKind.allCases)
  func exampleFitsItsOwnShape(_ kind: FileKind) throws {
    let example = try #require(kind.root.shape.example)
    let file = YAMLFile(path: "example.yaml", content: .bytes(Array(example.utf8)))
    let root = try #require(file.root)
    var faults = Faults()
    let value = kind.root.read(root, called: "example", &faults)
    #expect(faults.diagnostics.map(\.message.text) == [])
    #expect(value != nil)
  }
}
