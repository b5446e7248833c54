using System.Buffers;
using System.Text;

namespace Search.Analysis.Normalization;

/// <summary>The usual form of kanji written in old forms, printers' forms and forms of names (國 → 国, 髙 → 高), from kanji-variants.txt.</summary>
internal sealed class KanjiVariants
{
    private const string Resource = "Search.Analysis.kanji-variants.txt";

    private readonly Dictionary<int, char> _usual = [];
    private readonly HashSet<char> _withVariants = [];

    // Which units may begin a variant: all others pass after one look.
    private readonly SearchValues<char> _suspects;

    private KanjiVariants()
    {
        using Stream stream = typeof(KanjiVariants).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The resource {Resource} is missing.");
        using StreamReader reader = new(stream);
        HashSet<char> suspects = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length < 3 || line[0] == '#')
            {
                continue;
            }

            _withVariants.Add(line[0]);
            foreach (Rune variant in line.AsSpan(2).EnumerateRunes())
            {
                _usual[variant.Value] = line[0];
                suspects.Add(variant.Value > 0xFFFF ? variant.ToString()[0] : (char)variant.Value);
            }
        }

        _suspects = SearchValues.Create([.. suspects]);
    }

    public static KanjiVariants Instance { get; } = new();

    /// <summary>Where the first unit is that may begin a variant, or −1.</summary>
    public int IndexOfSuspect(ReadOnlySpan<char> text) => text.IndexOfAny(_suspects);

    /// <summary>The usual form of the kanji that begins <paramref name="text"/>.</summary>
    /// <param name="text">Not empty.</param>
    /// <param name="usual">The usual form, always one unit.</param>
    /// <param name="size">How many units the variant has.</param>
    /// <returns>Whether it is a variant.</returns>
    public bool TryGetUsual(ReadOnlySpan<char> text, out char usual, out int size)
    {
        usual = default;
        return Rune.DecodeFromUtf16(text, out Rune rune, out size) == OperationStatus.Done && _usual.TryGetValue(rune.Value, out usual);
    }

    /// <summary>Whether a kanji is the usual form of others.</summary>
    public bool IsUsual(char kanji) => _withVariants.Contains(kanji);

    /// <summary>Writes a word with usual forms.</summary>
    public string Usual(string word) => Write(word, -1);

    /// <summary>Writes a word with usual forms and with 々 written out.</summary>
    public string Fold(string word) => Write(word, word.IndexOf('々', StringComparison.Ordinal));

    private string Write(string word, int mark)
    {
        int first = IndexOfSuspect(word);
        if (first < 0 && mark <= 0)
        {
            return word;
        }

        StringBuilder folded = new(word.Length);
        for (int i = 0; i < word.Length;)
        {
            if (TryGetUsual(word.AsSpan(i), out char usual, out int size))
            {
                folded.Append(usual);
            }
            else if (mark > 0 && word[i] == '々' && folded.Length > 0)
            {
                folded.Append(folded[^1]);
            }
            else
            {
                folded.Append(word, i, size);
            }

            i += size;
        }

        return folded.ToString();
    }
}
