/// Files that editors put beside those that they save, and take away again. Nothing is made from
/// them.
enum PassingFile {
  /// - Parameter name: without its folders.
  static func isOne(_ name: some StringProtocol) -> Bool {
    // Vim tries with a file of this name whether it may write.
    name.hasSuffix("~") || name.hasPrefix("#") || name == "4913"
  }
}
