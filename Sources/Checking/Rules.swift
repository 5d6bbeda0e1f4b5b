/// All rules that check a standard.
package enum Rules {
  /// In alphabetical order of their names.
  package static let all: [any Rule] = [
    ClauseOfTable(), CodeGap(), CodeOutsideParent(), ColumnLevel(), DanglingClauseReference(),
    DataNotInserted(), DoubledWord(), DuplicateCode(), DuplicateId(), DuplicateRequirement(),
    EligibilityCertificateLevel(), EligibilityConditions(), EligibilityEmptyPath(),
    EligibilityFigures(), EligibilityStart(), EligibilityUnknownLevel(), EligibilityUnreachable(),
    EligibilityWords(), EmptyInsert(), ExamFigures(), ExamIncomplete(), ExamNotInClause(),
    ExamPaper(), FactNotEncoded(), FunctionOrder(), FunctionUnused(), HoursDisagree(),
    HoursIncomplete(), HoursNotPrinted(), KeySkillMark(), LabelDrift(), LevelRank(), ListedTwice(),
    NameNotPrinted(), NamedLevel(), NamedTrack(), NearDuplicateRequirement(), NumberForm(),
    PassMark(), PlaceholderLeft(), PublishedId(), PunctuationMix(), RatingScale(),
    ReferenceUncited(), RepeatedAcrossLevels(), RequirementsWithoutWeight(),
    SkillWithoutAbilityVerb(), SourceNotEncoded(), TableCells(), TaskOutsideFunction(),
    TaskWithoutKnowledge(), TaskWithoutSkill(), TermUnused(), TextNotInSource(), TextOrder(),
    TextRepeated(), TrackId(), TrackLevel(), UnknownFunction(), UnknownLevel(), UnknownTask(),
    UnknownTrack(), VocabularyAgainstPrint(), VocabularyWordUnused(), WeightCells(), WeightGroup(),
    WeightWithoutRequirements(), WeightsSum(),
  ]

  /// The rules that find ids without a meaning.
  static let references: [any Rule] = [
    EligibilityUnknownLevel(), UnknownFunction(), UnknownLevel(), UnknownTask(), UnknownTrack(),
  ]
}
