/// A printed table that rates something on a scale (职业能力特征 in older national standards).
package struct RatingTable: Hashable, Sendable {
  package let title: PrintedText
  /// The grades, in printed order.
  package let scale: [PrintedText]
  package let ratings: [Rating]

  package init(
    title: PrintedText,
    scale: [PrintedText],
    ratings: [Rating]
  ) {
    self.title = title
    self.scale = scale
    self.ratings = ratings
  }
}
