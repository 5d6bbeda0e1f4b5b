import Exports
import Pages

extension Download {
  /// What is in the file. What a format cannot do, the environment does not allow.
  func madeBytes() throws -> [UInt8] {
    do {
      return try bytes()
    } catch let error as ExportError {
      throw PublishingError(error)
    }
  }
}

extension PublishingError {
  fileprivate init(_ error: ExportError) { self.init(error.message, help: error.help) }
}
