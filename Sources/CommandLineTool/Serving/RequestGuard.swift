/// Tells requests of the preview's own pages from those of other sites, which may try to read it
/// through a browser on this machine.
struct RequestGuard: Sendable {
  /// A name of another site that has been made to lead here (DNS rebinding) is not among them.
  let hosts: Set<String>
  /// Whether the server listens on every address of the machine: then any address in numbers, which
  /// nobody can make lead elsewhere, is its own.
  let takesNumbers: Bool

  init(host: String, port: Int) {
    takesNumbers = host == "0.0.0.0"
    hosts = Set(
      [host, "127.0.0.1", "localhost"].flatMap { ["\($0):\(port)"] + (port == 80 ? [$0] : []) })
  }

  func allows(_ request: WebRequest) -> Bool {
    guard let host = request.host, hosts.contains(host) || takesNumbers && isNumbers(host) else {
      return false
    }
    return request.origin.map { $0 == "http://" + host } ?? true
  }

  private func isNumbers(_ host: String) -> Bool {
    host.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == ":" }
  }
}
