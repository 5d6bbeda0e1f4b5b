import Standards
import Templating

/// The weights of a table as bars, side by side for its levels.
struct WeightPictureView: View {
  private let table: WeightTable
  private let caption: String
  /// Nothing for the columns of all tracks.
  private let track: Track?
  private let context: PageContext

  static let names: [Name<WeightPictureView>] = [
    .text("title", "what it compares") { view in
      let title = view.context.strings["weightsPage.pictureTitle"]
      return view.track.map { track in
        view.context.strings("tracks.inTitle", ["level": title, "track": track.name.printed])
      } ?? title
    },
    .markup("picture", "the picture") { $0.picture },
  ]

  /// Those of a table with columns for tracks are one for each track: all in one would be a maze.
  static func all(
    of table: WeightTable, caption: String, _ context: PageContext
  ) -> [WeightPictureView] {
    let named = Set(table.columns.map(\.track?.value))
    let tracks = context.standard.tracks.filter { named.contains($0.id) }.map(Optional.some)
    return ((named.contains(nil) ? [nil] : []) + tracks).map { track in
      WeightPictureView(table: table, caption: caption, track: track, context: context)
    }
  }

  private var picture: Markup {
    let columns = table.columns.indices.filter { table.columns[$0].track?.value == track?.id }
    let rows = table.rows.filter { row in
      (track.map { row.tracks.allOrNames($0.id) } ?? true)
        && columns.contains { row.weights.indices.contains($0) && row.weights[$0].value != .dash }
    }
    let bars = rows.flatMap { row in
      columns.filter(row.weights.indices.contains).enumerated().map { place, column in
        let level = context.book.name(ofLevel: table.columns[column].level.value)
        let weight = row.weights[column].value
        return BarChart.Bar(
          name: place == 0 ? row.label.printed : "",
          value: level + " " + (weight.percent.map { "\($0)%" } ?? weight.printed),
          parts: [BarChart.Part(kind: "l\(place % 5 + 1)", amount: weight.percent ?? 0)])
      }
    }
    return BarChart(
      title: context.strings("weightsPage.picture", ["table": caption]), bars: bars
    ).svg
  }
}
