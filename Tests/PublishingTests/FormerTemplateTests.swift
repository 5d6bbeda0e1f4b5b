import Foundation
import Pages
import Standards
import Templating
import TestSupport
import Testing

@testable import Publishing

/// Templates as they were shipped before names were declared: whoever kept copies is told what to
/// write now.
@Suite struct FormerTemplateTests {
  /// The former templates over the shipped ones.
  private static func faults() throws -> [Diagnostic] {
    let folder = try TemplateFolder(
      shipped: "Templates", own: "Tests/PublishingTests/FormerTemplates",
      language: Located(value: "zh-CN", position: .start(of: "site.yaml")),
      disk: Disk(workingFolder: TestPaths.root))
    return TemplateLibrary(
      folder.templates, views: PageKinds.views, strings: folder.strings, language: "zh-CN",
      former: PageKinds.formerNames
    ).faults
  }

  @Test func everyNameThatIsGoneHasItsSuccessor() throws {
    let faults = try Self.faults().filter { $0.rule == "template-name" }
    #expect(faults.count > 80)
    let helpless = faults.filter { fault in
      !fault.message.key.hasSuffix("-former") && !fault.message.key.hasSuffix("-former-value")
    }
    #expect(
      helpless.map { "\($0.position.file):\($0.position.line): \($0.message.text)" } == [])
  }

  /// Names in branches whose outer name is gone as well, which are not judged yet.
  @Test func everyNameIsStillKnownOrHasItsSuccessor() throws {
    let known = Set(
      ViewShape.all(from: PageKinds.views.flatMap(\.views)).flatMap { $0.fields.map(\.name) }
        + PageKinds.formerNames.map(\.name))
    let folder = TestPaths.root + "/Tests/PublishingTests/FormerTemplates/"
    let files = TemporaryFolder.files(below: folder)
    #expect(files.count == 39)
    let tag = /\{\{+[#^\/]?\s*(?:\w+\()?([A-Za-z]\w*)\)?\s*\}/
    let names = files.values.flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).matches(of: tag).map { String($0.output.1) }
    }
    #expect(names.count > 500)
    #expect(Set(names).subtracting(known) == [])
  }

  @Test func everyFormerNameIsNoNameThere() {
    let shapes = ViewShape.all(from: PageKinds.views.flatMap(\.views))
    for former in PageKinds.formerNames where former.view == nil {
      #expect(
        !shapes.contains { shape in shape.fields.contains { $0.name == former.name } },
        "\(former.name)")
    }
    for former in PageKinds.formerNames {
      guard let view = former.view else { continue }
      #expect(shapes.contains { $0.name == view }, "\(view)")
    }
  }
}
