using Search.Analysis.Terms;

namespace Search.Benchmarks;

/// <summary>A morpheme of a sampled text.</summary>
internal sealed record SampleToken(string Surface, int Start, int End, string PartOfSpeech, string? Reading, bool IsInflected)
{
    /// <summary>Whether readers would type it as a word of its own.</summary>
    public bool IsContent { get; } = Surface.Length > 1 && !Surface.AsSpan().ContainsAnyInRange('0', '9') && IsNoun(PartOfSpeech);

    public bool IsNoun() => PartOfSpeech.StartsWith("名詞", StringComparison.Ordinal);

    /// <summary>Whether a question may go on after it: a noun, or a verb as dictionaries have it.</summary>
    public bool EndsClause => IsContent || (PartOfSpeech.StartsWith("動詞", StringComparison.Ordinal) && !IsInflected);

    public bool IsVerbalNoun => PartOfSpeech.StartsWith("名詞-サ変接続", StringComparison.Ordinal);

    public bool IsParticle => PartOfSpeech.StartsWith("助詞", StringComparison.Ordinal);

    private static bool IsNoun(string partOfSpeech) =>
        partOfSpeech.StartsWith("名詞-一般", StringComparison.Ordinal) || partOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal)
        || partOfSpeech.StartsWith("名詞-サ変接続", StringComparison.Ordinal) || partOfSpeech.StartsWith("名詞-形容動詞語幹", StringComparison.Ordinal);

    /// <summary>Whether it is written in Latin letters or katakana alone.</summary>
    public bool IsLetters { get; } = Surface.All(char.IsAsciiLetter) || Surface.All(unit => Characters.IsKatakana(unit));
}
