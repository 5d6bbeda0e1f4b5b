/// A picture of palette indexes that can be filled and written on.
struct Canvas {
  let width: Int
  let height: Int
  /// Row by row from the top left corner, see `Colour`.
  private(set) var pixels: [UInt8]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Array(repeating: Colour.paper.rawValue, count: width * height)
  }

  /// Fills a rectangle; what lies outside the picture is left out.
  mutating func fill(x: Int, y: Int, width: Int, height: Int, _ colour: Colour) {
    let columns = max(0, x)..<max(0, x, min(self.width, x + width))
    for row in max(0, y)..<max(0, y, min(self.height, y + height)) {
      for column in columns { pixels[row * self.width + column] = colour.rawValue }
    }
  }

  /// Writes letters of `BitmapFont`, each dot a square of `dot` pixels.
  mutating func write(_ text: String, x: Int, y: Int, dot: Int, _ colour: Colour) {
    for (index, character) in text.enumerated() {
      let left = x + index * BitmapFont.advance * dot
      for (row, line) in BitmapFont.rows(of: character).enumerated() {
        for column in 0..<BitmapFont.width where line & (0b10000 >> UInt8(column)) != 0 {
          fill(x: left + column * dot, y: y + row * dot, width: dot, height: dot, colour)
        }
      }
    }
  }
}
