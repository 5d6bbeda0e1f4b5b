import Standards

/// What `standard.yaml` holds.
struct StandardHead {
  let address: Located<String>
  let document: DocumentFacts
  let cover: [PrintedText]
  let occupation: Occupation
  let levels: [Level]
  let tracks: [Track]
  let functions: [WorkFunction]
  let classHours: [ClassHours]
  let aliases: [Alias]
  let position: SourcePosition
}
