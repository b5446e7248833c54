using System.Collections.Concurrent;
using Search.Analysis.Terms;
using Search.Schema;

using Search.Querying.Ways;

namespace Search.Querying.Matching;

/// <summary>
/// Finds the terms of the index that a word of a question may mean: the word itself, its other forms, its other spellings and
/// what is read alike. Only terms that occur are found. Thread-safe.
/// </summary>
internal sealed class TermExpander(TermCatalog catalog)
{
    /// <summary>A reading this short is a particle more often than a word (に, を, て).</summary>
    private const int ShortestReading = 2;

    private const int ShortestMisspelt = 5;
    private const int LongestMisspelt = 40;
    private const int MaxRemembered = 10_000;

    // All that an expansion depends on: ない is one term as an adjective and as an auxiliary, and the latter has no other readings.
    private readonly ConcurrentDictionary<(string Term, string? Reading, bool IsFunctionWord, string Variants), IReadOnlyList<ExpandedTerm>> _known = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<ExpandedTerm>> _near = new(StringComparer.Ordinal);

    /// <summary>What <paramref name="lexeme"/> may mean, each term once at its best tier, in the order of tiers.</summary>
    public IReadOnlyList<ExpandedTerm> Expand(Lexeme lexeme, Func<string, bool> isFunctionWord)
    {
        (string, string?, bool, string) key = (lexeme.Term, lexeme.Reading, lexeme.IsFunctionWord, string.Join(Lexeme.Separator, lexeme.VariantKeys));
        if (_known.TryGetValue(key, out IReadOnlyList<ExpandedTerm>? known)) return known;
        var found = new Found(catalog);
        found.Add(catalog.TermsOfSurface(lexeme.Surface), MatchTier.Exact);
        AddForms(found, lexeme.Base, MatchTier.Inflected);
        foreach (string variant in lexeme.VariantKeys) AddVariants(found, variant);
        AddVariants(found, lexeme.Base);
        if (!lexeme.IsFunctionWord) AddReadings(found, lexeme.Base, ReadingOf(lexeme), isFunctionWord);
        if (_known.Count >= MaxRemembered) _known.Clear();
        return _known[key] = found.Terms;
    }

    /// <summary>The terms whose surface is exactly <paramref name="surface"/>.</summary>
    public IReadOnlyList<ExpandedTerm> OfSurface(string surface)
    {
        var found = new Found(catalog);
        found.Add(catalog.TermsOfSurface(surface), MatchTier.Exact);
        return found.Terms;
    }

    /// <summary>The terms that begin with <paramref name="prefix"/>; where they are more than <paramref name="limit"/>, the commonest.</summary>
    public IReadOnlyList<ExpandedTerm> OfPrefix(string prefix, int limit)
    {
        var found = new Found(catalog);
        found.Add(catalog.CommonTermsWithPrefix(prefix, limit), MatchTier.Exact);
        return found.Terms;
    }

    /// <summary>The words that are read <paramref name="hiragana"/>, for questions in kana or rōmaji.</summary>
    public IReadOnlyList<ExpandedTerm> OfReading(string hiragana)
    {
        var found = new Found(catalog);
        if (hiragana.Length >= ShortestReading) found.Add(catalog.TermsOfKey(LexiconKey.Reading, hiragana), MatchTier.Reading);
        return found.Terms;
    }

    /// <summary>The terms that have a key of spelling.</summary>
    public IReadOnlyList<ExpandedTerm> OfVariant(string key)
    {
        var found = new Found(catalog);
        AddVariants(found, key);
        return found.Terms;
    }

    /// <summary>
    /// The terms one edit away from a katakana or Latin word of five units or more; shorter words are near too many others.
    /// </summary>
    public IReadOnlyList<ExpandedTerm> OfMisspelt(string surface)
    {
        if (!CanBeMisspelt(surface)) return [];
        if (_near.TryGetValue(surface, out IReadOnlyList<ExpandedTerm>? known)) return known;
        var found = new Found(catalog);
        found.Add(catalog.TermsNear(surface), MatchTier.Fuzzy);
        if (_near.Count >= MaxRemembered) _near.Clear();
        return _near[surface] = found.Terms;
    }

    /// <summary>Whether a word is of one of these scripts and lengths.</summary>
    public static bool CanBeMisspelt(string surface) =>
        surface.Length is >= ShortestMisspelt and <= LongestMisspelt && (Kana.IsAllKatakana(surface) || !surface.AsSpan().ContainsAnyExceptInRange('a', 'z'));

    private void AddForms(Found found, string baseForm, MatchTier tier)
    {
        found.Add(baseForm, tier);
        found.Add(catalog.TermsOfKey(LexiconKey.Base, baseForm), tier);
    }

    // Words meet where they share a key, and the base form counts as a key of every word.
    private void AddVariants(Found found, string key)
    {
        found.Add(catalog.TermsOfKey(LexiconKey.Variant, key), MatchTier.Variant);
        AddForms(found, key, MatchTier.Variant);
    }

    private void AddReadings(Found found, string baseForm, string? reading, Func<string, bool> isFunctionWord)
    {
        if (reading is null || reading.Length < ShortestReading) return;
        bool isKana = Kana.IsAllKana(baseForm);
        foreach (string term in catalog.TermsOfKey(LexiconKey.Reading, reading))
        {
            if (isKana || KanjiAgreement.Holds(baseForm, BaseOf(term))) found.Add(term, MatchTier.Reading);
        }

        // The word written in hiragana has no entry for its reading, since that is itself; it may look like a particle (から, 殻).
        if (!string.Equals(reading, baseForm, StringComparison.Ordinal) && !isFunctionWord(reading)) AddForms(found, reading, MatchTier.Reading);
    }

    private static string? ReadingOf(Lexeme lexeme) => Kana.IsAllKana(lexeme.Base) ? Kana.ToHiragana(lexeme.Base) : lexeme.Reading;

    private static string BaseOf(string term)
    {
        int at = term.IndexOf(Lexeme.Separator, StringComparison.Ordinal);
        return at < 0 ? term : term[(at + 1)..];
    }

    /// <summary>Collects terms; the first tier that finds one keeps it, so the closest must be asked first.</summary>
    private sealed class Found(TermCatalog catalog)
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public List<ExpandedTerm> Terms { get; } = [];

        private static WayKind WayOf(MatchTier tier) => tier switch
        {
            MatchTier.Exact => WayKind.Spelling,
            MatchTier.Inflected => WayKind.Inflection,
            MatchTier.Variant => WayKind.Variant,
            MatchTier.Fuzzy => WayKind.Edit,
            _ => WayKind.Reading,
        };

        public void Add(IEnumerable<string> terms, MatchTier tier)
        {
            foreach (string term in terms) Add(term, tier);
        }

        public void Add(string term, MatchTier tier)
        {
            if (_seen.Add(term) && catalog.Find(term) is { } entry) Terms.Add(new ExpandedTerm(entry, tier, WayOf(tier)));
        }
    }
}
