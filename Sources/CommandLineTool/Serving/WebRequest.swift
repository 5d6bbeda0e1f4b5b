/// A request to the preview, as its server understood it.
struct WebRequest: Sendable {
  let method: String
  /// Without the first slash, decoded.
  let address: String
  let query: [String: String]
  let host: String?
  let origin: String?
  /// Whether a browser asks for the script of a service worker.
  let isForWorker: Bool
  let secret: String?
  /// Of a request that has one.
  let body: @Sendable () async throws -> [UInt8]
}

/// What the preview answers.
struct WebResponse: Sendable {
  var status = 200
  var headers: [String: String] = [:]
  var body = Body.bytes([])

  enum Body: Sendable {
    case bytes([UInt8])
    /// Sent piece by piece as they come.
    case stream(AsyncStream<[UInt8]>)
  }

  static func text(_ status: Int, _ text: String) -> WebResponse {
    WebResponse(
      status: status, headers: ["Content-Type": "text/plain; charset=utf-8"],
      body: .bytes(Array((text + "\n").utf8)))
  }
}
