package import Standards

/// The rules that reading itself enforces, for the manual.
package enum ReadingRules {
  /// In alphabetical order.
  package static let all: [any RuleManual] = [
    DuplicateKey(), EligibilityWordingUnknown(), EmptyFile(), FolderName(), InvalidValue(),
    MissingFile(), MissingKey(), OutsideLink(), ToBeFilled(), TooLarge(), UnknownFile(),
    UnknownKey(), UnreadableFile(), WrongType(), YAMLAlias(), YAMLEncoding(), YAMLSyntax(),
  ]
}
