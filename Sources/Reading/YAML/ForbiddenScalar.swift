import Standards

/// Characters that YAML forbids, and line ends that other tools do not count as such.
enum ForbiddenScalar {
  static func first(in lines: SourceLines) -> (Unicode.Scalar, SourcePosition)? {
    for (index, line) in lines.lines.enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated() where isForbidden(scalar) {
        let place = SourcePosition(file: lines.file, line: index + 1, column: column + 1)
        return (scalar, place)
      }
    }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20...0x7E: false
    case 0...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
