/// A competence standard: everything its folder holds.
package struct Standard: Hashable, Sendable {
  /// Name of its folder.
  package let id: String
  /// A name that never changes, from which permanent ids are made.
  package let address: Located<String>
  package let document: DocumentFacts
  package let vocabulary: Vocabulary
  package let occupation: Occupation
  /// Lowest rank first.
  package let levels: [Level]
  package let tracks: [Track]
  package let functions: [WorkFunction]
  package let classHours: [ClassHours]
  package let planning: [Planning]
  package let ethics: [Requirement]
  package let foundationKnowledge: [FoundationGroup]
  /// Those that are printed as tables, then those that stand in the tables of levels.
  package let weightTables: [WeightTable]
  package let examinations: [Examination]
  package let eligibility: [EligibilityGroup]
  /// The rules whose wording tells the conditions that are not written.
  package let eligibilityPreset: Located<EligibilityPreset>?
  package let openLists: [OpenList]
  package let terms: [Term]
  package let references: [Reference]
  /// Lines of the cover, in printed order.
  package let cover: [PrintedText]
  /// The standard, in printed order.
  package let text: [Clause]
  /// All clauses of the standard with those below them, in printed order.
  package let clauses: [Clause]
  /// 编制说明, in printed order.
  package let draftingNotes: [Clause]
  package let source: PrintedSource?
  package let publishedIds: PublishedIds?
  package let acknowledgements: [Acknowledgement]
  /// Pages that have moved.
  package let aliases: [Alias]
  package let position: SourcePosition

  package init(
    id: String,
    address: Located<String>,
    document: DocumentFacts,
    vocabulary: Vocabulary = .usual,
    occupation: Occupation,
    levels: [Level],
    tracks: [Track],
    functions: [WorkFunction],
    classHours: [ClassHours],
    planning: [Planning] = [],
    ethics: [Requirement],
    foundationKnowledge: [FoundationGroup],
    weightTables: [WeightTable],
    examinations: [Examination],
    eligibility: [EligibilityGroup],
    eligibilityPreset: Located<EligibilityPreset>?,
    openLists: [OpenList],
    terms: [Term],
    references: [Reference],
    cover: [PrintedText],
    text: [Clause],
    draftingNotes: [Clause],
    source: PrintedSource?,
    publishedIds: PublishedIds? = nil,
    acknowledgements: [Acknowledgement],
    aliases: [Alias] = [],
    position: SourcePosition
  ) {
    self.id = id
    self.address = address
    self.document = document
    self.vocabulary = vocabulary
    self.occupation = occupation
    self.levels = levels
    self.tracks = tracks
    self.functions = functions
    self.classHours = classHours
    self.planning = planning
    self.ethics = ethics
    self.foundationKnowledge = foundationKnowledge
    self.weightTables = weightTables + levels.compactMap(\.weightsInRows)
    self.examinations = examinations
    self.eligibility = eligibility
    self.eligibilityPreset = eligibilityPreset
    self.openLists = openLists
    self.terms = terms
    self.references = references
    self.cover = cover
    self.text = text
    clauses = text.flatMap(\.flattened)
    self.draftingNotes = draftingNotes
    self.source = source
    self.publishedIds = publishedIds
    self.acknowledgements = acknowledgements
    self.aliases = aliases
    self.position = position
  }
}
