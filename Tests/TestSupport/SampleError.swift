/// A test's own data is wrong.
package struct SampleError: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) {
    self.description = description
  }
}
