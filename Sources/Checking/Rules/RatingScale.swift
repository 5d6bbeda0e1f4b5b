import Standards

struct RatingScale: Rule {
  let name = "rating-scale"
  let severity = Severity.error
  let summary = "each rating of a rating table is a grade of the table's scale"
  let explanation = """
    A rating table (职业能力特征) has a column for each grade of its scale, and each row is ticked \
    in one. A rating that is none of them would be ticked nowhere.
    """
  let goodExamples = [RatingScale.example(rating: "重要")]
  let badExamples = [RatingScale.example(rating: "↓很重要")]

  private static func example(rating: String) -> RuleExample {
    RuleExample(
      file: "standard.yaml", replacing: "occupation:\n",
      with: """
        occupation:
          ratingTables:
            - title: 职业能力特征
              scale: [重要, 一般]
              ratings: [{ label: 嗅觉, rating: \(rating) }]

        """)
  }

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.occupation.ratingTables.enumerated().flatMap { index, table in
      let scale = table.scale.map(\.printed)
      return table.ratings.enumerated().filter { !scale.contains($1.rating.printed) }
        .map { row, rating in
          finding(
            "the scale has no grade “{rating}”",
            ["rating": rating.rating.printed, "scale": scale.joined(separator: ", ")],
            at: rating.rating.position,
            subject: "occupation/ratings-\(index + 1)/row-\(row + 1)",
            help: "write one of: {scale}")
        }
    }
  }
}
