import FlyingSocks
import Foundation
import Testing

@testable import CommandLineTool

/// Connections on which nothing moves.
@Suite struct PromptSocketsTests {
  /// Waits until it is told to wait no longer.
  private struct StillPool: AsyncSocketPool {
    func prepare() async throws {}
    func run() async throws {}
    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
      try await Task.sleep(for: .seconds(600))
    }
  }

  private let pool = PromptSockets(base: StillPool(), patience: .milliseconds(20))

  @Test(.timeLimit(.minutes(10)), arguments: [Socket.Event.read, .write])
  func silentConnectionIsGivenUp(_ event: Socket.Event) async throws {
    let socket = try Socket(domain: Int32(sockaddr_in.family))
    defer { try? socket.close() }
    await #expect(throws: SocketError.disconnected) {
      try await pool.suspendSocket(socket, untilReadyFor: [event])
    }
  }

  /// Nobody may come for hours.
  @Test(.timeLimit(.minutes(10)))
  func theOneThatListensIsNot() async throws {
    let socket = try Socket(domain: Int32(sockaddr_in.family))
    defer { try? socket.close() }
    try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
    try socket.listen()
    let waiting = Task { try await pool.suspendSocket(socket, untilReadyFor: .read) }
    try await Task.sleep(for: .milliseconds(200))
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
  }
}
