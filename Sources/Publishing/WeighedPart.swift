/// What of a page has a budget.
enum WeighedPart: String, Sendable {
  case html
  case code
  case whole

  /// How a finding begins; `{page}` stands for the page's address.
  var subject: String {
    switch self {
    case .html: "the HTML of {page}"
    case .code: "the styles and scripts of {page}"
    case .whole: "{page} with everything it needs"
    }
  }

  var help: String {
    switch self {
    case .html: "shorten the template {template}, or divide the page"
    case .code: "load less on this page"
    case .whole: "shorten the page, or load less on it"
    }
  }
}
