using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>The table of ways: which are tried for a word, by how it was typed. Their order decides nothing but who is named first.</summary>
internal static class WaysOf
{
    private static readonly IWay[] Runs =
        [new SpellingWay(), new KanaFormWay(), new KanaReadingWay(), new PossibilityWay(), new OtherCutWay(), new EndingWay(), new SynonymWay(), new DefinitionWay(), new RomajiWay()];

    private static readonly IWay[] Prefixes = [new PrefixWay()];

    private static readonly IWay[] Quotes = [new AsWrittenWay()];

    private static readonly IWay[] Exclusions = [new AsWrittenWay(), new SameReadingWay()];

    /// <summary>The ways of a form.</summary>
    public static IReadOnlyList<IWay> Form(WordForm form) => form switch
    {
        WordForm.Prefix => Prefixes,
        WordForm.Quoted => Quotes,
        WordForm.Excluded => Exclusions,
        _ => Runs,
    };
}
