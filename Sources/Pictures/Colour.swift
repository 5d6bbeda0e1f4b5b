/// The colours of pictures: those of the style sheet, in light.
enum Colour: UInt8, CaseIterable {
  case paper
  case ink
  case muted
  case rule
  case seal
  case c1
  case c2
  case c3
  case c4
  case c5

  /// Fills of bars next to each other.
  static let fills: [Colour] = [.c4, .c2, .c5, .c1, .c3]

  var rgb: [UInt8] {
    switch self {
    case .paper: [0xff, 0xff, 0xff]
    case .ink: [0x1a, 0x1f, 0x24]
    case .muted: [0x56, 0x60, 0x69]
    case .rule: [0xd0, 0xd7, 0xd9]
    case .seal: [0xa8, 0x23, 0x1c]
    case .c1: [0xc5, 0xdd, 0xe4]
    case .c2: [0x8a, 0xb9, 0xc7]
    case .c3: [0x4b, 0x90, 0xa5]
    case .c4: [0x1f, 0x6a, 0x82]
    case .c5: [0x0b, 0x43, 0x57]
    }
  }
}
