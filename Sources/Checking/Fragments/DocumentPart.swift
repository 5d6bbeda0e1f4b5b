/// A part of the printed document.
package enum DocumentPart: Hashable, Sendable {
  case cover
  case body
  /// 编制说明
  case draftingNotes
}
