import Foundation
import Publishing
import Standards
import Synchronization

/// Answers the requests of browsers from the preview in memory. No address is ever looked up on the
/// disk.
final class PreviewResponder: Sendable {
  let clients = LiveClients()
  private let opened = Mutex<Opened?>(nil)

  private struct Opened {
    let messages: LiveMessages
    let gate: RequestGuard
    let editor: Editor?
  }

  /// From now on there is something to answer with.
  func open(_ messages: LiveMessages, _ gate: RequestGuard, _ editor: Editor?) {
    opened.withLock { $0 = Opened(messages: messages, gate: gate, editor: editor) }
  }

  func answer(_ request: WebRequest) async -> WebResponse {
    guard let opened = opened.withLock({ $0 }) else { return .text(503, "starting") }
    var response = await answer(request, opened)
    response.headers.merge(Self.headers) { own, _ in own }
    return response
  }

  private func answer(_ request: WebRequest, _ opened: Opened) async -> WebResponse {
    guard opened.gate.allows(request) else {
      return .text(403, "This preview answers its own pages only.")
    }
    if request.method == "POST", request.address == Preview.ownFolder + "open" {
      return await openEditor(request, opened)
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(405, "Only GET is answered here.")
    }
    // Whatever worker once kept pages under this address, from here on it removes itself.
    if request.isForWorker { return own("no-worker.js", opened) }
    guard request.address.hasPrefix(Preview.ownFolder) else { return page(request, opened) }
    let name = request.address.dropFirst(Preview.ownFolder.count)
    return name == "events" ? await events(request, opened) : own(String(name), opened)
  }

  private func page(_ request: WebRequest, _ opened: Opened) -> WebResponse {
    let answer = opened.messages.preview.answer(request.address)
    if answer.outcome == .moved {
      return WebResponse(status: 302, headers: ["Location": "/\(request.address)/"])
    }
    var headers = ["Content-Type": Self.contentType(answer.mediaType)]
    if answer.mediaType == "text/html" {
      headers["Content-Security-Policy"] = Self.policy
      headers["X-Preview-Digest"] = answer.digest
    }
    let status = [.found: 200, .missing: 404, .unmakeable: 200][answer.outcome] ?? 200
    return WebResponse(status: status, headers: headers, body: .bytes(answer.bytes))
  }

  private func own(_ name: String, _ opened: Opened) -> WebResponse {
    guard let bytes = opened.messages.preview.ownFile(name) else {
      return .text(404, "There is no such file.")
    }
    let type = name.hasSuffix(".css") ? "text/css" : "text/javascript"
    return WebResponse(
      headers: ["Content-Type": Self.contentType(type)], body: .bytes(bytes))
  }

  private func events(_ request: WebRequest, _ opened: Opened) async -> WebResponse {
    let address = request.query["page"] ?? ""
    let first = opened.messages.event(for: address, news: nil)
    return WebResponse(
      headers: ["Content-Type": "text/event-stream"],
      body: .stream(await clients.add(address, first)))
  }

  private func openEditor(_ request: WebRequest, _ opened: Opened) async -> WebResponse {
    guard let editor = opened.editor, let secret = opened.messages.secret,
      request.secret == secret, request.origin != nil,
      let body = try? await request.body(),
      let place = try? JSONDecoder().decode(Editor.Place.self, from: Data(body)),
      editor.mayOpen(place)
    else { return .text(403, "This file is not opened.") }
    do { try editor.open(place) } catch { return .text(500, "The editor cannot be started.") }
    return WebResponse(status: 204)
  }

  private static func contentType(_ type: String) -> String {
    let isText = type.hasPrefix("text/") || type.hasSuffix("json") || type.hasSuffix("xml")
    return type + (isText ? "; charset=utf-8" : "")
  }

  private static let headers = [
    "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
  ]

  /// That of the published pages, and no frames.
  private static let policy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; \
    worker-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'
    """
}
