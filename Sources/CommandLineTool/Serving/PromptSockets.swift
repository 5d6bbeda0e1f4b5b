import FlyingSocks
import Foundation

/// Waits for sockets as another pool does, and has them send at once.
///
/// The library writes the head of a response and its body apart. On a connection that stays open
/// the system would hold the body back until the browser has acknowledged the head, which it puts
/// off for 40 ms (RFC 896; RFC 1122, 4.2.3.2).
struct PromptSockets<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // The one that listens is the first to wait, and those that it accepts are as it is.
    try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
