import Standards

/// What partials are by themselves, before anybody calls them: whether they are whole, and what
/// they become with the partials that they call.
struct PartialGraph {
  private struct Size {
    var tags = 0
    var bytes = 0
    var depth = 0
  }

  private(set) var faults: [Diagnostic] = []
  /// Partials with faults that would spill into their callers, which do without them.
  private(set) var broken: Set<String> = []
  /// Templates that become too large with their partials.
  private(set) var oversize: Set<String> = []
  /// Partials, each behind those that it calls.
  private(set) var order: [String] = []
  private let calls: [String: [TemplateTag]]
  private var sizes: [String: Size] = [:]

  /// - Parameter sources: all templates by name.
  init(_ sources: [String: TemplateSource]) {
    var calls: [String: [TemplateTag]] = [:]
    for (key, source) in sources where key.hasPrefix("partials/") {
      calls[String(key.dropFirst("partials/".count))] = source.calls
    }
    self.calls = calls
    for name in calls.keys.sorted() {
      guard let source = sources["partials/" + name] else { continue }
      let found = source.file.isHTML ? [] : source.imbalances
      faults += source.isCutOff ? [] : found
      if source.isCutOff || !found.isEmpty { broken.insert(name) }
    }
    var seen: Set<String> = []
    for name in calls.keys.sorted() { visit(name, sources, &seen) }
    for (key, source) in sources where !key.hasPrefix("partials/") {
      if measure(source).fault != nil { oversize.insert(key) }
      faults += [measure(source).fault].compactMap { $0 }
    }
  }

  /// The partials that no other one calls first.
  var callersFirst: [String] {
    let called = Set(calls.values.joined().map(\.name))
    return order.filter { !called.contains($0) } + order.reversed().filter(called.contains)
  }

  mutating func leaveOut(_ name: String) { broken.insert(name) }

  /// Goes down to what a partial calls, by itself, since calls may lie deep.
  private mutating func visit(
    _ root: String, _ sources: [String: TemplateSource], _ seen: inout Set<String>
  ) {
    guard seen.insert(root).inserted else { return }
    var path: [(name: String, next: Int)] = [(root, 0)]
    while let (name, next) = path.last {
      guard let all = calls[name], next < all.count else {
        path.removeLast()
        finish(name, sources)
        continue
      }
      path[path.count - 1].next += 1
      let called = all[next].name
      if let start = path.firstIndex(where: { $0.name == called }) {
        let circle = path[start...].map(\.name) + [called]
        faults.append(TemplateName().endlessPartial(circle, at: all[next].position))
        broken.insert(name)
      } else if calls[called] != nil, seen.insert(called).inserted {
        path.append((called, 0))
      }
    }
  }

  private mutating func finish(_ name: String, _ sources: [String: TemplateSource]) {
    order.append(name)
    guard let source = sources["partials/" + name] else { return }
    let (size, fault) = measure(source)
    sizes[name] = size
    guard let fault else { return }
    faults.append(fault)
    broken.insert(name)
  }

  /// What a template is with its partials, and the first call that makes it too much.
  private func measure(_ source: TemplateSource) -> (size: Size, fault: Diagnostic?) {
    var size = source.pieces.reduce(into: Size()) { size, piece in
      switch piece {
      case .text(let text, _): size.bytes += text.utf8.count
      case .tag: size.tags += 1
      }
    }
    if size.tags > TemplateLimits.tags {
      return (size, TemplateStructure().tooManyTags(at: .start(of: source.file.path)))
    }
    for call in source.calls where !broken.contains(call.name) {
      guard let inner = sizes[call.name] else { continue }
      size.tags += inner.tags
      size.bytes += inner.bytes
      size.depth = max(size.depth, inner.depth + 1)
      if size.tags > TemplateLimits.tags {
        return (size, TemplateStructure().tooManyTags(at: call.position))
      }
      if size.bytes > TemplateLimits.bytes {
        return (size, TemplateStructure().tooLarge(at: call.position))
      }
      if size.depth > TemplateLimits.nesting {
        return (size, TemplateStructure().partialsTooDeep(at: call.position))
      }
    }
    return (size, nil)
  }
}

extension TemplateSource {
  /// The tags that call partials.
  fileprivate var calls: [TemplateTag] {
    pieces.compactMap { piece in
      if case .tag(let tag) = piece, tag.kind == .partial { tag } else { nil }
    }
  }

  /// Sections, containers and blocks of code that begin or end elsewhere.
  fileprivate var imbalances: [Diagnostic] {
    var faults: [Diagnostic] = []
    var open: [TemplateTag] = []
    for case .tag(let tag) in pieces {
      if tag.opens {
        open.append(tag)
      } else if tag.kind == .close, open.last?.name == tag.name {
        open.removeLast()
      } else if tag.kind == .close {
        faults.append(TemplateTagRule().closesNothing(tag, open: open.last, at: tag.position))
      }
    }
    faults += open.map { TemplateTagRule().notClosed($0, at: $0.position) }
    return faults + openBlocks
  }

  private var openBlocks: [Diagnostic] {
    var faults: [Diagnostic] = []
    var containers: [SourcePosition] = []
    var fence: (sign: String, position: SourcePosition)?
    for line in pieces.lines {
      if let sign = fence?.sign {
        if line.start.hasPrefix(sign) { fence = nil }
      } else if line.start.hasPrefix("```") || line.start.hasPrefix("~~~") {
        fence = (String(line.start.prefix(3)), line.position)
      } else if line.start.hasPrefix(":::"), !line.dropping(":::").isBlank {
        containers.append(line.position)
      } else if line.start.hasPrefix(":::"), containers.popLast() == nil {
        faults.append(TemplateStructure().containerClosesNothing(at: line.position))
      }
    }
    faults += containers.map { TemplateStructure().containerNotClosed("", at: $0) }
    if let fence { faults.append(TemplateStructure().codeNotClosed(at: fence.position)) }
    return faults
  }
}
