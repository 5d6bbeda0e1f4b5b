/// What may stand at a place of a YAML file. Reading, the JSON Schema and the manual all follow it.
indirect enum Shape: Sendable {
  /// Any words; a number or a truth value must be quoted, so that every YAML tool reads words.
  case text
  /// Words of the standard: plain, or a mapping of `printed` and translations by language.
  case printed
  case integer(ClosedRange<Int>)
  case flag
  /// One of some words.
  case choice([String])
  /// Words of a certain form.
  case form(TextForm)
  /// A figure of a weight table: 0 to 100, `"-"`, or `""` for an empty cell.
  case weight
  case list(Shape)
  case record(any RecordReader.Type)
}
