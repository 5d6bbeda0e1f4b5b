/// All rules that check a standard.
package enum Rules {
  /// In alphabetical order of their names.
  package static let all: [any Rule] = [
    AnchorTaken(), ClauseOfTable(), CodeGap(), CodeOutsideParent(), ColumnLevel(),
    DanglingClauseReference(), DataNotInserted(), DoubledWord(), DraftersNotEncoded(),
    DuplicateCode(), DuplicateId(), DuplicateRequirement(), EligibilityCertificateLevel(),
    EligibilityConditions(), EligibilityEmptyPath(), EligibilityFigures(), EligibilityStart(),
    EligibilityUnknownLevel(), EligibilityUnreachable(), EligibilityWords(), EmptyInsert(),
    ExamFigures(), ExamIncomplete(), ExamLevels(), ExamNotInClause(), ExamOptional(),
    ExamPaper(), ExamStaff(), FactNotEncoded(), FunctionOrder(), FunctionUnused(),
    FunctionWithoutTask(),
    HoursDisagree(), HoursIncomplete(), HoursNotPrinted(), KeySkillMark(), LabelDrift(),
    LevelName(), LevelRank(), ListedTwice(), NameNotPrinted(), NamedLevel(), NamedTrack(),
    NearDuplicateRequirement(), NumberForm(), OccupationMarks(), OpenListItems(), PassMark(),
    PlaceholderLeft(), PublishedId(), PunctuationMix(), RatingScale(), ReferenceUncited(),
    RepeatedAcrossLevels(), RequirementsWithoutWeight(), RowSubject(),
    SkillWithoutAbilityVerb(), SourceNotEncoded(), TableCells(), TaskOutsideFunction(),
    TaskWithoutKnowledge(), TaskWithoutSkill(), TermUnused(), TextNotInSource(), TextOrder(),
    TextRepeated(), TopicMissing(), TrackId(), TrackLevel(), UnknownFunction(), UnknownLevel(),
    UnknownTask(), UnknownTrack(), VocabularyAgainstPrint(), VocabularyWordUnused(),
    WeightCells(), WeightGroup(), WeightWithoutRequirements(), WeightsSum(),
  ]

  /// The rules that find ids without a meaning.
  static let references: [any Rule] = [
    EligibilityUnknownLevel(), UnknownFunction(), UnknownLevel(), UnknownTask(), UnknownTrack(),
  ]
}
