using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Synonyms;

namespace Search.Querying.Ways;

/// <summary>What ways look words up with. Not thread-safe: it holds an analyzer.</summary>
internal sealed class WayDictionary(TermExpander expander, Func<string, RunAnalysis> analyze)
{
    // Any verb in its plain form.
    private const string Verb = "する";

    public TermExpander Expander => expander;

    /// <summary>What words may mean besides, by the file of the index; set before the first question.</summary>
    public SynonymTable Synonyms { get; set; } = SynonymTable.Empty;

    /// <summary>What the posts call words besides; set before the first question.</summary>
    public AliasTable Aliases { get; set; } = AliasTable.Empty;

    /// <summary>A text cut into words as the posts are.</summary>
    public RunAnalysis Analyze(string text) => analyze(text);

    /// <summary>All that a word may mean by its spelling, forms, variants and reading.</summary>
    public IReadOnlyList<ExpandedTerm> Expand(Lexeme lexeme) => expander.Expand(lexeme, IsFunctionWord);

    /// <summary>The terms that are spellings or forms of a word, at the tier of variants at most: what is merely read alike is not meant.</summary>
    public List<ExpandedTerm> SpellingsOf(Lexeme lexeme, WayKind way) =>
        [.. Expand(lexeme).Where(term => term.Tier < MatchTier.Reading).Select(term => term with { Tier = PhraseWalk.Weaker(term.Tier, MatchTier.Variant), Way = way })];

    /// <summary>Whether a text is one particle or auxiliary.</summary>
    public bool IsFunctionWord(string text) => analyze(text) is { Terms: [{ Lexeme.IsFunctionWord: true }] };

    /// <summary>Whether a text is one word that a question in Latin letters does not mean: a particle, an auxiliary, a formal noun.</summary>
    public bool SaysLittle(string text) => analyze(text) is { Terms: [{ Lexeme.Kind: not WordKind.Content }] } || IsFormalNoun(text);

    // もの by itself is read as a thing; behind a verb, where it mostly stands, it only makes a noun of it.
    private bool IsFormalNoun(string text) =>
        Kana.IsAllKana(text) && analyze(Verb + text) is { Terms: [{ Lexeme.Surface: Verb }, { Lexeme: { Kind: not WordKind.Content } noun }] } && noun.Surface == text;

    /// <summary>The terms at a lower tier.</summary>
    public static List<ExpandedTerm> Lowered(IReadOnlyList<ExpandedTerm> terms, MatchTier floor, WayKind way) =>
        [.. terms.Select(term => term with { Tier = PhraseWalk.Weaker(term.Tier, floor), Way = way })];
}
