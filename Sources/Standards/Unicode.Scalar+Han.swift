// The one table of what Chinese text is made of.

extension Unicode.Scalar {
  /// Whether it is a Han character of Unicode's unified ideographs (with extensions).
  package var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Written without spaces between words: Han, kana, Chinese punctuation, full-width forms.
  package var isUnspaced: Bool {
    switch value {
    case 0x2014, 0x2018...0x201D, 0x2026: true  // dash, quotes and dots of Chinese text
    case 0x2E80...0x312F, 0x31A0...0x31FF, 0x3200...0x4DBF, 0x4E00...0x9FFF: true
    case 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
    case 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// How many cells of a terminal it takes: 0, 1, or 2 for the wide ranges of Unicode Standard
  /// Annex 11 (East Asian Wide and Fullwidth), joined where only unassigned characters lie between.
  package var cells: Int {
    switch value {
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// White space, or a character that takes no place at all.
  package var isBlank: Bool {
    switch value {
    case 0x200B...0x200D, 0xFEFF: true
    default: isWhitespace
    }
  }

  /// Unicode's White_Space, without the table that it is looked up in.
  package var isWhitespace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// ASCII for a full-width form of it (，（Ａ), or else itself.
  package var narrow: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}
