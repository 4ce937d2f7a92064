namespace TranslationFix.Evaluation;

/// <summary>Everything that is counted. All measures are made from sums of these, so that a part of a corpus is measured just as the whole.</summary>
internal enum Count
{
    /// <summary>Documents of gold.</summary>
    GoldDocuments,

    /// <summary>Documents of gold without a mark.</summary>
    CleanDocuments,

    /// <summary>The words of clean documents.</summary>
    CleanWords,

    /// <summary>Findings on clean documents.</summary>
    CleanFindings,

    /// <summary>Edits on clean documents.</summary>
    CleanEdits,

    /// <summary>Gold marks that a finding of the very rule overlaps.</summary>
    FoundByOwnRule,

    /// <summary>Gold marks that must be found.</summary>
    Required,

    /// <summary>Those of them that any finding overlaps.</summary>
    RequiredFound,

    /// <summary>Gold marks that are found and have a correction.</summary>
    Fixable,

    /// <summary>Those of them whose first suggestion gives an accepted text.</summary>
    FixedRight,

    /// <summary>Segments in which people marked errors.</summary>
    MarkedSegments,

    /// <summary>UTF-16 code units of marked text.</summary>
    MarkedUnits,

    /// <summary>Those of them that some mark covers.</summary>
    BadUnits,

    /// <summary>Segments by people.</summary>
    HumanSegments,

    /// <summary>Words by people.</summary>
    HumanWords,

    /// <summary>Findings on text by people.</summary>
    HumanFindings,

    /// <summary>Edits on text by people.</summary>
    HumanEdits,

    /// <summary>Segments by machines.</summary>
    MachineSegments,

    /// <summary>Words by machines.</summary>
    MachineWords,

    /// <summary>Findings on text by machines.</summary>
    MachineFindings,

    /// <summary>Documents with a name that is spelled in several ways.</summary>
    Inconsistent,

    /// <summary>Those of them where a finding touches a spelling.</summary>
    InconsistentFound,

    /// <summary>Documents with two names that are much alike.</summary>
    Distinct,

    /// <summary>Those of them where a finding touches one.</summary>
    DistinctFlagged,

    /// <summary>Documents with a name that the human reference spells in another way.</summary>
    Garbled,

    /// <summary>Those of them where a finding touches it.</summary>
    GarbledFound,

    /// <summary>Names that are found and whose right spelling is known.</summary>
    NamesWithReference,

    /// <summary>Those of them whose first suggestion is that spelling.</summary>
    NamesRight,

    /// <summary>Segments with a post-edit.</summary>
    EditedSegments,

    /// <summary>Those of them that the suggestions move nearer to the post-edit.</summary>
    Nearer,

    /// <summary>Those of them that the suggestions move farther from it.</summary>
    Farther,

    /// <summary>The word edits from the text to the post-edit.</summary>
    DistanceBefore,

    /// <summary>The word edits from the text with all first suggestions to the post-edit.</summary>
    DistanceAfter,

    /// <summary>The words of the post-edits.</summary>
    PostEditWords,
}

/// <summary>What is counted of findings against marks.</summary>
internal enum SpanCount
{
    /// <summary>Findings.</summary>
    Findings,

    /// <summary>Marks.</summary>
    Marks,

    /// <summary>The share of each finding that its mark covers, added up.</summary>
    FindingCredit,

    /// <summary>The share of each mark that its finding covers, added up.</summary>
    MarkCredit,

    /// <summary>Findings with the start and end of a mark.</summary>
    ExactFindings,

    /// <summary>Marks with the start and end of a finding.</summary>
    ExactMarks,

    /// <summary>Findings that overlap a mark.</summary>
    Right,

    /// <summary>Marks that a finding overlaps.</summary>
    Found,

    /// <summary>Words under a mark and a finding.</summary>
    WordsFound,

    /// <summary>Words under a finding alone.</summary>
    WordsFalse,

    /// <summary>Words under a mark alone.</summary>
    WordsMissed,

    /// <summary>Words under neither.</summary>
    WordsSilent,
}
