/// The occupation that the standard describes (职业概况).
package struct Occupation: Hashable, Sendable {
  package let name: PrintedText
  package let definition: PrintedText?
  package let codes: [OccupationCode]
  /// 职业能力特征 where it is a sentence.
  package let abilities: PrintedText?
  /// 职业环境条件
  package let environment: PrintedText?
  /// 普通受教育程度
  package let education: PrintedText?
  /// 职业能力特征 where it is a table.
  package let ratingTables: [RatingTable]

  package init(
    name: PrintedText,
    definition: PrintedText?,
    codes: [OccupationCode],
    abilities: PrintedText? = nil,
    environment: PrintedText?,
    education: PrintedText?,
    ratingTables: [RatingTable]
  ) {
    self.name = name
    self.definition = definition
    self.codes = codes
    self.abilities = abilities
    self.environment = environment
    self.education = education
    self.ratingTables = ratingTables
  }
}

/// A code of the occupation in the national classification (国家职业分类大典).
package struct OccupationCode: Hashable, Sendable {
  /// Such as `4-01-06-02`.
  package let code: Located<String>
  /// Marks such as `S` (digital) or `L` (green).
  package let marks: [String]
  /// Whether a later classification replaced the code.
  package let former: Bool

  package init(code: Located<String>, marks: [String], former: Bool) {
    self.code = code
    self.marks = marks
    self.former = former
  }
}

/// A printed table that rates something on a scale (职业能力特征 in older national standards).
package struct RatingTable: Hashable, Sendable {
  package let title: PrintedText
  /// The grades, in printed order.
  package let scale: [PrintedText]
  package let ratings: [Rating]

  package init(title: PrintedText, scale: [PrintedText], ratings: [Rating]) {
    self.title = title
    self.scale = scale
    self.ratings = ratings
  }
}

/// One row of a rating table, such as 手指灵活性: 重要.
package struct Rating: Hashable, Sendable {
  package let label: PrintedText
  package let rating: PrintedText

  package init(label: PrintedText, rating: PrintedText) {
    self.label = label
    self.rating = rating
  }
}
