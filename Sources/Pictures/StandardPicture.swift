package import Standards

/// The picture of a standard that shared links show: its number, and how each level's skill
/// weights divide, one bar a level. Drawn by the tool itself, so it needs no font and no network.
package struct StandardPicture {
  /// Name and version of the library that writes pictures.
  package static var linkedVersion: String { PNGWriter.linkedVersion }

  package static let width = 1200
  package static let height = 630

  private static let margin = 80
  private let standard: Standard

  package init(_ standard: Standard) { self.standard = standard }

  /// The bytes of a PNG file; nothing if memory runs out.
  package var png: [UInt8]? { PNGWriter.bytes(of: canvas) }

  private var canvas: Canvas {
    var canvas = Canvas(width: Self.width, height: Self.height)
    canvas.fill(x: 0, y: 0, width: Self.width, height: 18, .ink)
    canvas.fill(x: 0, y: 26, width: Self.width, height: 4, .ink)
    drawSeal(&canvas)
    drawNumber(&canvas)
    drawLevels(&canvas)
    canvas.fill(x: 0, y: Self.height - 12, width: Self.width, height: 12, .seal)
    return canvas
  }

  /// The mark of the site: a net on red, its head rope thick.
  private func drawSeal(_ canvas: inout Canvas) {
    let (x, y, size) = (Self.margin, 80, 120)
    canvas.fill(x: x, y: y, width: size, height: size, .seal)
    canvas.fill(x: x + 14, y: y + 20, width: size - 28, height: 12, .paper)
    for step in 0..<4 {
      canvas.fill(x: x + 21 + step * 24, y: y + 32, width: 6, height: 72, .paper)
    }
    for step in 0..<3 {
      canvas.fill(x: x + 14, y: y + 50 + step * 22, width: size - 28, height: 6, .paper)
    }
  }

  private func drawNumber(_ canvas: inout Canvas) {
    let number = standard.document.number.printed
    let room = Self.width - 2 * Self.margin - 160
    let dot = max(2, min(8, room / max(1, number.count * BitmapFont.advance)))
    canvas.write(
      number, x: Self.margin + 160, y: 140 - BitmapFont.height * dot / 2, dot: dot, .ink)
  }

  private func drawLevels(_ canvas: inout Canvas) {
    let top = 260
    let step = min(100, (Self.height - top - 60) / max(1, standard.levels.count))
    for (index, level) in standard.levels.enumerated() {
      let y = top + index * step
      canvas.write(String(level.rank), x: Self.margin, y: y + 4, dot: 6, .seal)
      drawWeights(of: level, y: y, height: step * 6 / 10, &canvas)
      if let hours = standard.classHours(level: level.id)?.minimum.value {
        let x = Self.width - Self.margin - 3 * BitmapFont.advance * 6
        canvas.write(String(hours), x: x, y: y + 4, dot: 6, .muted)
      }
    }
  }

  /// A bar whose parts are the level's weights; an empty frame if it has none.
  private func drawWeights(of level: Level, y: Int, height: Int, _ canvas: inout Canvas) {
    let (left, room) = (Self.margin + 70, Self.width - 2 * Self.margin - 210)
    let weights = self.weights(of: level)
    let sum = max(1, weights.reduce(0, +))
    canvas.fill(x: left, y: y, width: room, height: height, .rule)
    var before = 0
    for (index, weight) in weights.enumerated() {
      let start = left + before * room / sum
      before += weight
      let end = left + before * room / sum
      canvas.fill(
        x: start, y: y, width: end - start - 4, height: height,
        Colour.fills[index % Colour.fills.count])
      canvas.fill(x: end - 4, y: y, width: 4, height: height, .paper)
    }
  }

  private func weights(of level: Level) -> [Int] {
    let track = standard.tracks(at: level.id).first ?? nil
    guard let table = standard.weightTable(.skills) ?? standard.weightTables.first,
      let column = table.column(level: level.id, track: track?.id)
    else { return [] }
    return table.rows.compactMap { row in
      row.weights.indices.contains(column) ? row.weights[column].value.percent : nil
    }
  }
}
