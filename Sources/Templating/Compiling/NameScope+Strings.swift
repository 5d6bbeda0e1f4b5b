import Standards

extension NameScope {
  /// A word of the site's language, `{{t.…}}`.
  func string(_ tag: TemplateTag) -> Value? {
    let key = String(tag.name.dropFirst(2))
    log.use(string: key)
    guard let text = strings.text(key) else {
      if let former = former(tag.name) {
        log.add(TemplateName().formerName(tag, former))
      } else {
        log.add(TemplateName().unknownString(tag, known: strings.keys))
      }
      return nil
    }
    let string = StringWithWords(text)
    // The locale's own fault is told there.
    if let place = string.places.first, !places.faulty.contains(key) {
      if let former = former(tag.name) {
        log.add(TemplateName().formerValue(tag, former))
      } else {
        log.add(TemplateName().unfilledString(tag, place: place))
      }
      return nil
    }
    return string.words.isEmpty ? .constant(text) : self.string(string, key, tag)
  }

  /// A string that says what the standard calls things has a value on its pages only.
  private func string(_ string: StringWithWords, _ key: String, _ tag: TemplateTag) -> Value? {
    if let place = places.positions[key], !reaches("word") {
      log.add(TemplateLocale().wordless(key, says: string.words[0], at: place, shown: tag.position))
      return nil
    }
    var parts: (level: Int, [NameKind.Reader<ViewInstance?>])?
    var readers: [String: NameKind.Reader<String?>] = [:]
    for word in string.words {
      guard let path = path(word, tag), case .text(let read) = path.kind else { return nil }
      parts = (path.level, path.parts)
      readers[word] = read
    }
    guard let parts else { return nil }
    let kind = NameKind.text { [readers] instance in
      Wording.fill(string.text, with: readers.compactMapValues { $0(instance) })
    }
    return .path(ValuePath(level: parts.level, parts: parts.1, kind: kind, name: tag.name))
  }
}
