import Standards

/// Progress and tools of a self-check, shown only where scripts run. Without them, and on paper
/// before anything is ticked, the page is the blank list.
struct SelfCheckPanel {
  let book: StandardBook
  let level: Level

  /// Above the list.
  var progress: String {
    """
    <section class="scripted panel progress-panel" aria-labelledby="progress">
    <h2 id="progress">\(word("progress"))</h2>
    <p><strong>\(word("notOfficial"))</strong> \(word("rule"))</p>
    \(tracks)<ul class="progress">
    \(row(id: "overall", label: word("overall"), href: nil))\(functions)</ul>
    <p id="self-check-answered">&nbsp;</p>
    <p class="actions">
    \(buttons)<input type="file" id="self-check-file" accept=".json,application/json" hidden>
    </p>
    <p id="self-check-kept" class="muted">\(word("kept"))</p>
    <p id="self-check-status" role="status" class="status"></p>
    </section>
    """
  }

  /// Below the list, so that it moves nothing when it grows.
  var next: String {
    """
    <section class="scripted panel next-panel" aria-labelledby="learn-next">
    <h2 id="learn-next">\(word("learnNext"))</h2>
    <p>\(word("learnNextRule"))</p>
    <p id="self-check-none">\(word("learnNextNone"))</p>
    <ol id="self-check-next"></ol>
    </section>
    """
  }

  private var buttons: String {
    let actions = ["export", "import", "print", "reset"]
    return actions.map { FormHTML.button(book.strings["selfCheck." + $0], action: $0) }.joined()
      + "<a href=\"#learn-next\">\(word("learnNext"))</a>\n"
  }

  private var functions: String {
    level.functions.map {
      let label = HTMLEscape.text($0.number.value + " " + $0.label.printed)
      return row(id: $0.function.value, label: label, href: "#" + $0.function.value)
    }.joined()
  }

  /// - Parameter label: HTML.
  private func row(id: String, label: String, href: String?) -> String {
    let id = HTMLEscape.text(id)
    let name = href.map { "<a href=\"\(HTMLEscape.text($0))\">\(label)</a>" } ?? label
    return """
      <li data-progress="\(id)"><span id="progress-\(id)">\(name)</span> \
      <progress max="100" value="0" aria-labelledby="progress-\(id)"></progress> \
      <span class="value">0%</span></li>

      """
  }

  /// Where the weights depend on the track, the reader chooses one.
  private var tracks: String {
    let tracks = book.standard.tracks(at: level.id).compactMap { $0 }
    guard tracks.count > 1 else { return "" }
    let options = tracks.enumerated().map { (String($0.offset), $0.element.name.printed) }
    return FormHTML.select("track", label: book.strings["selfCheck.track"], options: options)
  }

  private func word(_ key: String) -> String { HTMLEscape.text(book.strings["selfCheck." + key]) }
}
