import FlyingFox
import FlyingSocks
import Foundation
import Publishing
import Standards
import Synchronization

/// The door to the library that speaks HTTP.
struct PreviewServer: Sendable {
  let host: String
  let port: Int
  private let running: Task<Void, any Error>

  private static let usualPorts = 8000...8099

  /// Listens on the named port, or on the first that is free.
  ///
  /// - Parameter host: an IPv4 address of this machine.
  static func start(
    host: String, port: Int?, _ answer: @escaping @Sendable (WebRequest) async -> WebResponse
  ) async throws(EnvironmentError) -> PreviewServer {
    for candidate in port.map({ $0...$0 }) ?? usualPorts {
      switch await listen(host, candidate, answer) {
      case .success(let server): return server
      case .failure(.portInUse): continue
      case .failure(.noAddress):
        throw EnvironmentError(
          "\(host):\(candidate) is no address to listen on",
          help: "name an IPv4 address in numbers, and a port from 1 to 65535")
      case .failure(.other(let reason)):
        throw EnvironmentError("\(host):\(candidate) cannot be listened on: \(reason)")
      }
    }
    if let port {
      throw EnvironmentError(
        "the port \(port) is in use", help: "name another, or none to have a free one found")
    }
    throw EnvironmentError("no port from 8000 to 8099 is free", help: "name one: --port N")
  }

  /// Returns when the server has ended.
  func wait() async throws { try await running.value }

  private enum Refusal: Error {
    case portInUse, noAddress
    case other(String)
  }

  private static func listen(
    _ host: String, _ port: Int, _ answer: @escaping @Sendable (WebRequest) async -> WebResponse
  ) async -> Result<PreviewServer, Refusal> {
    guard let number = UInt16(exactly: port), number > 0,
      let address = try? sockaddr_in.inet(ip4: host, port: number)
    else { return .failure(.noAddress) }
    // Its logger would write to the terminal.
    let server = HTTPServer(
      address: address, pool: PromptSockets(base: HTTPServer.defaultPool()), logger: .disabled,
      handler: ClosureHTTPHandler { await response(to: $0, answer) })
    let outcome = Outcome()
    let running = Task {
      while true {
        do { return try await server.run() } catch {
          guard outcome.hasListened.withLock({ $0 }) else {
            outcome.failure.withLock { $0 = error }
            throw error
          }
          // More connections than files may be open end it; they are closed now.
          try await Task.sleep(for: .milliseconds(200))
        }
      }
    }
    while await !server.isListening {
      if let error = outcome.failure.withLock({ $0 }) { return .failure(refusal(error)) }
      try? await Task.sleep(for: .milliseconds(1))
    }
    outcome.hasListened.withLock { $0 = true }
    return .success(PreviewServer(host: host, port: port, running: running))
  }

  private final class Outcome: Sendable {
    let failure = Mutex<(any Error)?>(nil)
    let hasListened = Mutex(false)
  }

  private static func refusal(_ error: any Error) -> Refusal {
    guard case .failed(_, let code, let message)? = error as? SocketError else {
      return .other(error.localizedDescription)
    }
    return code == EADDRINUSE ? .portInUse : .other(message)
  }

  // MARK: Requests and responses

  private static func response(
    to request: HTTPRequest, _ answer: @Sendable (WebRequest) async -> WebResponse
  ) async -> HTTPResponse {
    let path = request.target.path().drop { $0 == "/" }
    let response = await answer(
      WebRequest(
        method: request.method.rawValue, address: path.removingPercentEncoding ?? String(path),
        query: Dictionary(request.query.map { ($0.name, $0.value) }) { $1 },
        host: request.headers[.host], origin: request.headers[HTTPHeader("Origin")],
        isForWorker: request.headers[HTTPHeader("Service-Worker")] == "script",
        secret: request.headers[HTTPHeader("X-Preview-Secret")],
        body: { Array(try await request.bodyData) }))
    var headers = HTTPHeaders()
    for (name, value) in response.headers { headers[HTTPHeader(name)] = value }
    let body =
      switch response.body {
      case .bytes(let bytes):
        HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count))
      case .stream(let stream): HTTPBodySequence(from: Pieces(stream: stream))
      }
    return HTTPResponse(
      statusCode: HTTPStatusCode(response.status, phrase: ""), headers: headers,
      body: request.method == .HEAD ? HTTPBodySequence() : body)
  }

  /// A stream as the library wants it.
  private struct Pieces: AsyncBufferedSequence {
    let stream: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(inner: stream.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
      var inner: AsyncStream<[UInt8]>.Iterator

      /// Never called, since bodies are sent in pieces.
      mutating func next() async -> UInt8? { nil }

      mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await inner.next() }
    }
  }
}
