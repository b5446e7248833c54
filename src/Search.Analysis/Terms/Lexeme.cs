namespace Search.Analysis.Terms;

/// <summary>One distinct index term and what is known of it.</summary>
public sealed class Lexeme
{
    /// <summary>Separates the surface from the base form in <see cref="Term"/>, and the parts of keys made from terms.</summary>
    public const char Separator = '\u001F';

    private readonly Func<LexemeDetails>? _describe;
    private LexemeDetails? _details;

    /// <summary>A word of which everything is known.</summary>
    internal Lexeme(string surface, LexemeDetails details)
        : this(surface, surface, WordKind.Content, details.IdentityOf(surface))
    {
        _details = details;
    }

    /// <summary>A word whose readings and keys are looked for when they are asked for: whoever reads a snippet does not ask.</summary>
    /// <param name="surface">As it stands in the text.</param>
    /// <param name="baseForm">Its base form.</param>
    /// <param name="kind">What it does in a sentence.</param>
    /// <param name="identity">Equal where <paramref name="describe"/> gives the same.</param>
    /// <param name="describe">Finds readings and keys, from any thread, always the same.</param>
    internal Lexeme(string surface, string baseForm, WordKind kind, string identity, Func<LexemeDetails> describe)
        : this(surface, baseForm, kind, identity)
    {
        _describe = describe;
    }

    private Lexeme(string surface, string baseForm, WordKind kind, string identity)
    {
        Surface = surface;
        Base = baseForm;
        Term = TermOf(surface, baseForm);
        Kind = kind;
        Identity = identity;
    }

    /// <summary>The index term: the surface, followed by U+001F and the base form where that differs.</summary>
    public string Term { get; }

    /// <summary>The normalized word as it stands in the text.</summary>
    public string Surface { get; }

    /// <summary>The normalized base form; equal to <see cref="Surface"/> where there is no inflection.</summary>
    public string Base { get; }

    /// <summary>The reading of the base form in hiragana; <see langword="null"/> where it is not known.</summary>
    public string? Reading => Details.Reading;

    /// <summary>Further readings of the same word, in hiragana: 日本 is にっぽん and also にほん. Often none.</summary>
    public IReadOnlyList<string> OtherReadings => Details.OtherReadings;

    /// <summary>
    /// Keys under which spellings of the same word meet: two words are variants of each other when they share a key.
    /// A word without keys still meets others by its <see cref="Base"/>, which counts as a key of every word.
    /// </summary>
    public IReadOnlyList<string> VariantKeys => Details.VariantKeys;

    /// <summary>Whether the word is a particle or an auxiliary: never required of a hit, never expanded by its reading.</summary>
    public bool IsFunctionWord => Kind == WordKind.Function;

    /// <summary>What the word does in a sentence.</summary>
    public WordKind Kind { get; }

    /// <summary>Equal where everything about two lexemes is equal.</summary>
    internal string Identity { get; }

    private LexemeDetails Details
    {
        get
        {
            if (Volatile.Read(ref _details) is { } known)
            {
                return known;
            }

            LexemeDetails details = _describe!();
            Volatile.Write(ref _details, details);
            return details;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Surface == Base ? Surface : $"{Surface}({Base})";

    internal static string TermOf(string surface, string baseForm) =>
        string.Equals(surface, baseForm, StringComparison.Ordinal) ? surface : $"{surface}{Separator}{baseForm}";
}
