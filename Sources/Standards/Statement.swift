/// A numbered statement of a standard. It has an id that never changes, and a number as printed.
package protocol Statement: Sendable {
  var id: String { get }
  var number: Located<String> { get }
  var text: PrintedText { get }
  var position: SourcePosition { get }
}
