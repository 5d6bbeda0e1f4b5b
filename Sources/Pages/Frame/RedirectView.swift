import Templating

/// The small page at an old address.
struct RedirectView: View {
  let language: String
  let href: String
  let canonical: String
  let css: String
  let icon: String
  let script: String

  static let names: [Name<RedirectView>] = [
    .text("lang", "language of the site") { $0.language },
    .link("href", "the new address, relative") { $0.href },
    .link("canonical", "the new address, absolute") { $0.canonical },
    .link("cssHref", "the style sheet") { $0.css },
    .link("iconHref", "the site's mark") { $0.icon },
    .link("scriptHref", "the script that keeps the fragment") { $0.script },
  ]
}
