import Synchronization

/// The pages that are open in browsers and want to know of changes.
actor LiveClients {
  /// Where the page is, relative to the root of the site, and how to reach it.
  private struct Client {
    let address: String
    let stream: AsyncStream<[UInt8]>.Continuation
  }

  private var clients: [Int: Client] = [:]
  private var next = 0

  /// A new page with its first message. Who reads slowly gets the newest messages only; each tells
  /// all there is to know.
  func add(_ address: String, _ first: [UInt8]) -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(
      bufferingPolicy: .bufferingNewest(2))
    let number = next
    next += 1
    clients[number] = Client(address: address, stream: continuation)
    continuation.onTermination = { [weak self] _ in
      Task { await self?.remove(number) }
    }
    continuation.yield(first)
    return stream
  }

  private func remove(_ number: Int) { clients[number] = nil }

  /// - Parameter message: to a page at this address.
  func tell(_ message: @Sendable (String) -> [UInt8]) {
    var known: [String: [UInt8]] = [:]
    for client in clients.values {
      let bytes = known[client.address] ?? message(client.address)
      known[client.address] = bytes
      client.stream.yield(bytes)
    }
  }

  /// Keeps connections open and finds those that are lost, for ever.
  func beat() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(5))
      for client in clients.values { client.stream.yield(Array(": still here\n\n".utf8)) }
    }
  }
}
