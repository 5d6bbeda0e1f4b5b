import Templating

/// A picture of amounts as horizontal bars. Colours come from the style sheet, by class.
struct BarChart {
  struct Bar {
    let name: String
    /// What is printed behind the bar.
    let value: String
    let parts: [Part]
  }

  struct Part {
    /// Class of the part, such as `theory`.
    let kind: String
    let amount: Int
  }

  let title: String
  let bars: [Bar]

  private static let width = 360
  private static let barHeight = 12
  private static let labelHeight = 18
  private static let gap = 10
  private static let valueWidth = 60

  /// The picture as SVG, its title and description included.
  var svg: Markup {
    let tops = bars.reduce(into: [0]) { tops, bar in tops.append((tops.last ?? 0) + room(for: bar))
    }
    let height = tops.last ?? 0
    let label = HTMLText.escaped(title)
    return Markup(
      """
      <svg class="chart" viewBox="0 0 \(Self.width) \(height)" role="img" aria-label="\(label)">\
      <title>\(label)</title>\(zip(tops, bars).map(draw).joined())</svg>
      """)
  }

  /// Bars without a name follow the one above closely.
  private func room(for bar: Bar) -> Int {
    (bar.name.isEmpty ? Self.gap / 2 : Self.labelHeight + Self.gap) + Self.barHeight
  }

  private var largest: Int { max(1, bars.map { $0.parts.reduce(0) { $0 + $1.amount } }.max() ?? 1) }

  private func draw(_ start: Int, _ bar: Bar) -> String {
    let top = start + room(for: bar) - Self.barHeight
    let widest = Self.width - Self.valueWidth
    var left = 0
    var rectangles = ""
    for part in bar.parts where part.amount > 0 {
      let width = max(1, part.amount * widest / largest)
      rectangles +=
        #"<rect class="bar \#(part.kind)" x="\#(left)" y="\#(top)" "#
        + #"width="\#(width)" height="\#(Self.barHeight)"/>"#
      left += width
    }
    let baseline = top + Self.barHeight - 1
    let name =
      bar.name.isEmpty
      ? "" : #"<text class="label" x="0" y="\#(top - 5)">\#(HTMLText.escaped(bar.name))</text>"#
    return name + rectangles
      + #"<text class="value" x="\#(left + 6)" y="\#(baseline)">\#(HTMLText.escaped(bar.value))</text>"#
  }
}
