import Packing
import Pages
package import Standards

/// One file of the site, which can be made by itself.
package struct Artifact: Sendable {
  package enum Kind: String, Encodable, Sendable {
    case page, redirect, asset, schema, script, list, archive, file
  }

  /// What making it takes.
  package enum Cost: String, Encodable, Sendable {
    /// Next to nothing.
    case light
    /// A page is rendered.
    case page
    /// Others are made first.
    case heavy
  }

  package let address: String
  package let kind: Kind
  package var title = ""
  /// Id of the standard it belongs to; nothing for the site itself.
  package let part: String?
  package let cost: Cost
  /// The template, as the user knows it, of a page.
  package var template: String?
  /// The content it shows.
  package let source: SourcePosition?
  /// Files that it is made from, and other artifacts: a name that ends in a slash stands for all
  /// below it.
  package let dependsOn: [String]
  /// Name under which browsers keep it, if it is to take away.
  package var downloadName: String?
  /// Name of the program that is needed to make it, beside the tool.
  package var program: String?
  /// Whether the standard's archive takes it.
  package var isArchived = false
  /// Whether it is kept for reading offline.
  package var isKeptOffline = false
  /// Places that others may lead to, where they are known before it is made.
  var anchors: Set<String>?
  let make: @Sendable (PartMaker) throws -> Made

  /// What making an artifact gives.
  struct Made: Sendable {
    let file: OutputFile
    /// If it is a page.
    var page: RenderedPage?
  }

  /// IANA media type.
  package var mediaType: String {
    let ending = address.split(separator: ".").last.map(String.init) ?? ""
    return Self.mediaTypes[ending] ?? "application/octet-stream"
  }

  private static let mediaTypes = [
    "html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
    "svg": "image/svg+xml", "png": "image/png", "xml": "application/xml", "txt": "text/plain",
    "zip": "application/zip", "csv": "text/csv", "md": "text/markdown",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
