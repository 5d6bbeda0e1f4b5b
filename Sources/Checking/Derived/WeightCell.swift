import Standards

/// A cell of a weight table with its row.
struct WeightCell {
  let row: WeightRow
  let weight: Located<Weight>

  /// Percent; 0 for a dash.
  var figure: Int { weight.value.percent ?? 0 }
}
