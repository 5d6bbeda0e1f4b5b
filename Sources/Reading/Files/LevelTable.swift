import Standards

/// What a level's file holds.
struct LevelTable {
  let clause: Located<String>?
  let headings: TableHeadings?
  let functions: [FunctionRow]
}
