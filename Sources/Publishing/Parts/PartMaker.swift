import Curriculum
import Packing
import Synchronization

/// Makes artifacts of one part, each once, however many others are made of it.
final class PartMaker: Sendable {
  let artifacts: [Artifact]
  /// Makes what belongs to no part alone.
  private let shared: PartMaker?
  private let made: [String: Once<Result<Artifact.Made, any Error>>]

  init(_ artifacts: [Artifact], shared: PartMaker? = nil) {
    self.artifacts = artifacts
    self.shared = shared
    made = Dictionary(
      artifacts.map { ($0.address, Once()) }, uniquingKeysWith: { first, _ in first })
  }

  func holds(_ address: String) -> Bool { made[address] != nil }

  func make(_ artifact: Artifact) throws -> Artifact.Made {
    if let shared, shared.made[artifact.address] != nil { return try shared.make(artifact) }
    guard let once = made[artifact.address] else { return try artifact.make(self) }
    return try once { Result { try artifact.make(self) } }.get()
  }

  /// The files of all artifacts of the part that are wanted, in their order.
  func files(where isWanted: (Artifact) -> Bool) throws -> [OutputFile] {
    try artifacts.filter(isWanted).map { try make($0).file }
  }
}
