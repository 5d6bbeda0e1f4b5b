/// A level (等级) with its table of requirements.
package struct Level: Hashable, Sendable {
  package let id: String
  /// 1 is the lowest; national standards number downwards, so the name cannot tell.
  package let rank: Int
  /// Short, such as 初级 or 五级.
  package let name: PrintedText
  /// Such as 初级乡村直播电商运营师.
  package let title: PrintedText
  /// Clause that prints the table.
  package let clause: Located<String>?
  package let headings: TableHeadings?
  package let functions: [FunctionRow]
  /// The file that holds the table.
  package let file: String
  package let position: SourcePosition

  package init(
    id: String,
    rank: Int,
    name: PrintedText,
    title: PrintedText,
    clause: Located<String>?,
    headings: TableHeadings?,
    functions: [FunctionRow],
    file: String,
    position: SourcePosition
  ) {
    self.id = id
    self.rank = rank
    self.name = name
    self.title = title
    self.clause = clause
    self.headings = headings
    self.functions = functions
    self.file = file
    self.position = position
  }

  package var tasks: [TaskRow] { functions.flatMap(\.tasks) }
  package var skills: [SkillRequirement] { functions.flatMap(\.skills) }
  package var knowledge: [KnowledgeRequirement] { functions.flatMap(\.knowledge) }

  /// The rows that a track requires; all rows when there is no track.
  package func functions(in track: String?) -> [FunctionRow] {
    guard let track else { return functions }
    return functions.filter { $0.tracks.isEmpty || $0.tracks.contains { $0.value == track } }
  }
}
