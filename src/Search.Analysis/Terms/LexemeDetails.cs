namespace Search.Analysis.Terms;

/// <summary>How a lexeme is read, and where its spellings meet.</summary>
/// <param name="Reading">The reading of the base form in hiragana; <see langword="null"/> where it is not known.</param>
/// <param name="OtherReadings">Further readings of the same word.</param>
/// <param name="VariantKeys">The keys of its spellings.</param>
internal sealed record LexemeDetails(string? Reading, IReadOnlyList<string> OtherReadings, IReadOnlyList<string> VariantKeys)
{
    /// <summary>Of a word of which nothing is known.</summary>
    public static LexemeDetails None { get; } = new(null, [], []);

    /// <summary>Equal where everything about two words is equal.</summary>
    public string IdentityOf(string surface) =>
        Reading is null && OtherReadings.Count == 0 && VariantKeys.Count == 0
            ? surface
            : string.Join('\u001E', [surface, Reading, .. OtherReadings, ":", .. VariantKeys]);
}
