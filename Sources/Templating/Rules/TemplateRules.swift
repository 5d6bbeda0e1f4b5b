package import Standards

/// The rules of templates. They have no check of their own: compiling finds what breaks them.
package enum TemplateRules {
  /// In alphabetical order of their names.
  package static let all: [any RuleManual] = [
    TemplateLocale(), TemplateMarkup(), TemplateName(), TemplateStructure(), TemplateTagRule(),
    TemplateValueRule(),
  ]
}
