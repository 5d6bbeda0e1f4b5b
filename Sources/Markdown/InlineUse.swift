/// Where inline Markdown is shown.
enum InlineUse {
  /// In the text of the page.
  case page
  /// Inside a link of the page, where no other link may stand.
  case linkText
  /// In a table of contents: no links, no ids, no inserted HTML.
  case outline
  /// In an attribute or an index: text without tags, not escaped.
  case plain
}
