import Standards

extension PageRenderer {
  /// A small page at an old address that leads on to the new one.
  package func render(_ redirect: Redirect) throws(TemplateError) -> RenderedPage {
    let datum = redirect.alias.to.position
    let html = try library.render(
      layout: "redirect",
      [
        "t": strings.namespace, "lang": .text(strings.language),
        "href": .text(redirect.from.href(to: redirect.to)),
        "canonical": .text(site.address.value + redirect.to.path),
        "cssHref": .text(assetHref("site.css", from: redirect.from)),
        "iconHref": .text(assetHref("icon.svg", from: redirect.from)),
        "scriptHref": .text(assetHref("redirect.js", from: redirect.from)),
      ], datum: datum)
    return RenderedPage(
      address: redirect.from, html: html, kind: "redirect", main: "", template: redirectTemplate,
      datum: datum)
  }

  /// The template of redirects, as the user knows it.
  package var redirectTemplate: String { library.path("redirect") }
}
