/// The occupation that the standard describes (职业概况).
package struct Occupation: Hashable, Sendable {
  package let name: PrintedText
  package let definition: PrintedText?
  package let codes: [OccupationCode]
  /// 职业环境条件
  package let environment: PrintedText?
  /// 普通受教育程度
  package let education: PrintedText?
  package let ratingTables: [RatingTable]

  package init(
    name: PrintedText,
    definition: PrintedText?,
    codes: [OccupationCode],
    environment: PrintedText?,
    education: PrintedText?,
    ratingTables: [RatingTable]
  ) {
    self.name = name
    self.definition = definition
    self.codes = codes
    self.environment = environment
    self.education = education
    self.ratingTables = ratingTables
  }
}
