import Standards

enum OccupationRecord: Record {
  static let shape = describe("occupation", "The occupation that the standard describes.")

  static func value(_ fields: inout Fields<Self>) -> Occupation {
    Occupation(
      name: fields.required("name", .printed, \.name, "职业名称"),
      definition: fields.optional("definition", .printed, \.definition, "职业定义"),
      codes: fields.list(
        "codes", .record(OccupationCodeRecord.self), \.codes, "codes in the classification"),
      abilities: fields.optional(
        "abilities", .printed, \.abilities, "职业能力特征, where it is a sentence"),
      environment: fields.optional("environment", .printed, \.environment, "职业环境条件"),
      education: fields.optional("education", .printed, \.education, "普通受教育程度"),
      ratingTables: fields.list(
        "ratingTables", .record(RatingTableRecord.self), \.ratingTables,
        "职业能力特征, where it is a table"))
  }
}

enum OccupationCodeRecord: Record {
  static let shape = describe(
    "occupation-code", "A code in the national classification of occupations.")

  static func value(_ fields: inout Fields<Self>) -> OccupationCode {
    OccupationCode(
      code: fields.required("code", .text, \.code, "such as 4-01-06-02"),
      marks: fields.list("marks", .plain(.text), \.marks, "marks such as S or L"),
      former: fields.flag(
        "former", \.former, "whether a later classification replaced the code"))
  }
}

enum RatingTableRecord: Record {
  static let shape = describe(
    "rating-table", "A printed table that rates something on a scale.")

  static func value(_ fields: inout Fields<Self>) -> RatingTable {
    RatingTable(
      title: fields.required("title", .printed, \.title, "title of the table"),
      scale: fields.required(
        "scale", .list(.printed), \.scale, "the grades, in printed order"),
      ratings: fields.required(
        "ratings", .list(.record(RatingRecord.self)), \.ratings, "the rows"))
  }
}

enum RatingRecord: Record {
  static let shape = describe("rating", "A row of a rating table.")

  static func value(_ fields: inout Fields<Self>) -> Rating {
    Rating(
      label: fields.required("label", .printed, \.label, "what is rated"),
      rating: fields.required("rating", .printed, \.rating, "its grade"))
  }
}
