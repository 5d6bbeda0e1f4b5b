extension Unicode.Scalar {
  var isASCIIDigit: Bool { (48...57).contains(value) }

  var isASCIILetter: Bool { (65...90).contains(value) || (97...122).contains(value) }
}
