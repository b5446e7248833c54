using System.Buffers;
using System.Text;
using Search.Analysis.Normalization;

namespace Search.Analysis.Spelling;

/// <summary>
/// Latin words with and without the marks between their parts (wi-fi and wifi, r&amp;d and rd, node.js and nodejs) and on their letters
/// (café and cafe).
/// </summary>
internal static class LatinSpelling
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-._/&'’+");

    /// <summary>Whether a term has no marks, and so no key.</summary>
    public static bool IsPlain(ReadOnlySpan<char> term) => term.IndexOfAny(Marks) < 0;

    /// <summary>Adds the key of a term of letters and marks.</summary>
    public static void AddKeys(string term, List<string> keys)
    {
        string plain = Ascii.IsValid(term) ? term : WithoutAccents(term);
        if (!ReferenceEquals(plain, term))
        {
            keys.Add(plain);
        }

        if (plain.AsSpan().IndexOfAny(Marks) <= 0)
        {
            return;
        }

        string bare = string.Concat(plain.Where(static c => !Marks.Contains(c)));

        // c++ is not c, and a number without its point is another number.
        if (bare.Length > 1 && bare.Any(char.IsLetter) && char.IsLetterOrDigit(plain[^1]))
        {
            keys.Add(bare);
        }
    }

    /// <summary>Writes Latin letters without what stands on them; the same object where none has anything.</summary>
    private static string WithoutAccents(string term)
    {
        UnicodeTables tables = UnicodeTables.Instance;
        StringBuilder plain = new(term.Length);
        bool isChanged = false;
        foreach (Rune rune in term.EnumerateRunes())
        {
            ReadOnlySpan<char> parts = tables.DecompositionOf(tables.RecordOf(rune.Value));
            if (parts.Length > 1 && char.IsAsciiLetter(parts[0]))
            {
                plain.Append(parts[0]);
            }
            else if (PlainOf(rune.Value) is { } letters)
            {
                plain.Append(letters);
            }
            else
            {
                plain.Append(rune);
                continue;
            }

            isChanged = true;
        }

        return isChanged ? plain.ToString() : term;
    }

    // Letters that Unicode does not take apart, as they are written where they are missing.
    private static string? PlainOf(int letter) => letter switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => null,
    };
}
