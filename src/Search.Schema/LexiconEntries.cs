using System.Text;
using Lucene.Net.Util;
using Search.Analysis.Terms;

namespace Search.Schema;

/// <summary>
/// The entries of <see cref="PostFields.Lexicon"/>. An entry is one letter for the kind of key, the key, U+001F and the
/// index term, so that all terms of a key are neighbours in the term dictionary and a seek to the prefix finds them.
/// </summary>
public static class LexiconEntries
{
    /// <summary>Ends the key; it occurs in no key, though the term after it may hold another.</summary>
    public const char Separator = '\u001F';

    /// <summary>The longest entry in bytes; a longer one is not written, as Lucene would refuse it.</summary>
    public const int MaxBytes = 32_000;

    /// <summary>The entry that leads from <paramref name="key"/> to <paramref name="term"/>.</summary>
    public static byte[] Encode(LexiconKey kind, string key, string term) =>
        Encoding.UTF8.GetBytes($"{Letter(kind)}{key}{Separator}{term}");

    /// <summary>All entries that lead to the term of <paramref name="lexeme"/>; none leads from the term itself.</summary>
    public static IEnumerable<byte[]> Of(Lexeme lexeme)
    {
        ArgumentNullException.ThrowIfNull(lexeme);
        if (!string.Equals(lexeme.Base, lexeme.Term, StringComparison.Ordinal))
            yield return Encode(LexiconKey.Base, lexeme.Base, lexeme.Term);
        foreach (string key in lexeme.VariantKeys)
            yield return Encode(LexiconKey.Variant, key, lexeme.Term);
        if (lexeme.Reading is { } reading && !string.Equals(reading, lexeme.Base, StringComparison.Ordinal))
            yield return Encode(LexiconKey.Reading, reading, lexeme.Term);
        foreach (string other in lexeme.OtherReadings)
            yield return Encode(LexiconKey.Reading, other, lexeme.Term);
    }

    /// <summary>What every entry of <paramref name="key"/> begins with: seek to it and read on while entries begin with it.</summary>
    public static BytesRef Prefix(LexiconKey kind, string key) =>
        new(Encoding.UTF8.GetBytes($"{Letter(kind)}{key}{Separator}"));

    /// <summary>What every entry begins with whose key begins with <paramref name="keyStart"/>.</summary>
    public static BytesRef OpenPrefix(LexiconKey kind, string keyStart) =>
        new(Encoding.UTF8.GetBytes($"{Letter(kind)}{keyStart}"));

    /// <summary>The index term that <paramref name="entry"/> leads to.</summary>
    /// <exception cref="InvalidDataException">The entry has no separator.</exception>
    public static BytesRef TermOf(BytesRef entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        int end = SeparatorIn(entry);
        return new BytesRef(entry.Bytes, entry.Offset + end + 1, entry.Length - end - 1);
    }

    /// <summary>The key that <paramref name="entry"/> is filed under, without its letter.</summary>
    /// <exception cref="InvalidDataException">The entry has no separator.</exception>
    public static string KeyOf(BytesRef entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Encoding.UTF8.GetString(entry.Bytes, entry.Offset + 1, SeparatorIn(entry) - 1);
    }

    private static int SeparatorIn(BytesRef entry)
    {
        int at = entry.Bytes.AsSpan(entry.Offset, entry.Length).IndexOf((byte)Separator);
        return at > 0 ? at : throw new InvalidDataException("An entry of the lexicon has no separator.");
    }

    private static char Letter(LexiconKey kind) => kind switch
    {
        LexiconKey.Base => 'b',
        LexiconKey.Variant => 'v',
        LexiconKey.Reading => 'r',
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of key."),
    };
}
