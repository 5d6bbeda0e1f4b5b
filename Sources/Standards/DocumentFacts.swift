/// Facts about the document itself (cover and foreword).
package struct DocumentFacts: Hashable, Sendable {
  /// 团体标准, 国家职业标准 …
  package let kind: PrintedText
  /// The document's number as printed, placeholders included; some families print none.
  package let number: PrintedText?
  /// Such as 2021年版.
  package let edition: PrintedText?
  package let title: PrintedText
  package let status: Located<DocumentStatus>
  /// Date of issue as printed, placeholders included.
  package let issued: PrintedText?
  /// Date of effect as printed, placeholders included.
  package let effective: PrintedText?
  /// 发布机构, one or several; never empty.
  package let publishers: [PrintedText]
  /// The act that puts it into force (发布文号), as printed.
  package let promulgation: PrintedText?
  package let draftingUnits: [PrintedText]
  package let drafters: [PrintedText]
  /// Date of the last change of this encoding, `YYYY-MM-DD`. The site takes its time from here.
  package let changed: Located<String>
  /// Whether search engines must stay away.
  package let embargoed: Bool

  package init(
    kind: PrintedText,
    number: PrintedText?,
    edition: PrintedText? = nil,
    title: PrintedText,
    status: Located<DocumentStatus>,
    issued: PrintedText?,
    effective: PrintedText?,
    publishers: [PrintedText],
    promulgation: PrintedText? = nil,
    draftingUnits: [PrintedText],
    drafters: [PrintedText],
    changed: Located<String>,
    embargoed: Bool
  ) {
    self.kind = kind
    self.number = number
    self.edition = edition
    self.title = title
    self.status = status
    self.issued = issued
    self.effective = effective
    self.publishers = publishers
    self.promulgation = promulgation
    self.draftingUnits = draftingUnits
    self.drafters = drafters
    self.changed = changed
    self.embargoed = embargoed
  }
}

/// Where the document stands in its life.
package enum DocumentStatus: String, Codable, Hashable, Sendable, CaseIterable {
  /// 征求意见稿 and other drafts.
  case draft
  /// 已发布, not yet in force.
  case published
  /// 现行.
  case inForce
  /// 废止.
  case retired
}
