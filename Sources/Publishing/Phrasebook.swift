import Pages
import Reading
package import Standards
import Templating

/// The tool's own sentences in one language, from the locale that comes with the templates.
package struct Phrasebook: Sendable {
  /// Such as `zh-CN`.
  package let locale: String
  private let strings: Strings

  /// - Parameters:
  ///   - locale: such as `zh-CN`. Without such a file all sentences are English.
  ///   - templates: folder of the templates that come with the tool.
  package init(locale: String, templates: String, disk: Disk = Disk()) {
    self.locale = locale
    let name = "locales/\(locale).yaml"
    let content = disk.isFolder(templates) ? disk.content(name, in: templates) : nil
    let result = LocaleReader.read(file: templates + "/" + name, content: content)
    strings = Strings(language: locale, strings: result.value?.strings ?? [:])
  }

  package func callAsFunction(_ wording: Wording) -> String { strings.text(wording) }

  package func summary(of rule: any RuleManual) -> String {
    strings.manual(rule, "summary", english: rule.summary)
  }

  /// What a name of a view stands for.
  func sentence(of field: ViewField, in shape: ViewShape) -> String {
    strings.text(
      Wording(
        key: "views.\(shape.name).\(field.name == "." ? "item" : field.name)",
        english: field.sentence))
  }

  package func explanation(of rule: any RuleManual) -> String {
    strings.manual(rule, "explanation", english: rule.explanation)
  }

  /// The language that a folder of content has, as far as its `site.yaml` can be read.
  package static func language(ofContent folder: String, disk: Disk = Disk()) -> String? {
    (try? ContentFolder(path: folder, disk: disk))?.readSite().value?.language.value
  }
}
