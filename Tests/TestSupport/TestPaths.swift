/// Places in the checkout that tests read.
package enum TestPaths {
  package static let tests = #filePath.split(separator: "/").dropLast(2).reduce("") {
    $0 + "/" + $1
  }
  package static let root = tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
}
