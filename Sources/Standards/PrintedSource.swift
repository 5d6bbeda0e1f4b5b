/// The printed text that the encoding must match (`source.txt`).
package struct PrintedSource: Hashable, Sendable {
  package let file: String
  package let text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}
