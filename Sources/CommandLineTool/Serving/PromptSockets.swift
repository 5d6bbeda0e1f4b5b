import FlyingSocks
import Foundation

/// Waits for sockets as another pool does, has them send at once, and gives up those on which
/// nothing moves: each takes one of the files that a program may have open.
///
/// The library writes the head of a response and its body apart. On a connection that stays open
/// the system would hold the body back until the browser has acknowledged the head, which it puts
/// off for 40 ms (RFC 896; RFC 1122, 4.2.3.2).
struct PromptSockets<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base
  /// How long a connection may be silent. Streams of events beat more often.
  var patience = Duration.seconds(60)

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // The one that listens is the first to wait, and those that it accepts are as it is.
    try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    guard !isListening(socket) else {
      return try await base.suspendSocket(socket, untilReadyFor: events)
    }
    try await withThrowingTaskGroup(of: Void.self) { [base, patience] group in
      group.addTask { try await base.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func isListening(_ socket: Socket) -> Bool {
    (try? socket.getValue(
      for: BoolSocketOption(level: Int32(SOL_SOCKET), name: Int32(SO_ACCEPTCONN)))) ?? false
  }
}
