using System.Buffers;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;

namespace Search.Analysis.Vocabulary;

/// <summary>Tells whether a text, as it is segmented, holds one of some words.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class WordFinder
{
    private readonly SegmentationText _text = new();
    private readonly SearchValues<string> _words;

    /// <summary>Prepares to look for words.</summary>
    /// <param name="words">The words as <see cref="WordCandidate.Surface"/> has them.</param>
    public WordFinder(IEnumerable<string> words) => _words = SearchValues.Create([.. words], StringComparison.Ordinal);

    /// <summary>Whether <paramref name="text"/> holds one of the words.</summary>
    public bool IsIn(string text)
    {
        _text.Set(text);
        return _text.Span.ContainsAny(_words);
    }

    /// <summary>The pieces of a word that every text with the word has in its normalized form too: no kanji in them has another form.</summary>
    public static IEnumerable<string> FixedPieces(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        int start = 0;
        for (int i = 0; i <= word.Length; i++)
        {
            if (i == word.Length || KanjiVariants.Instance.IsUsual(word[i]))
            {
                if (i > start)
                {
                    yield return word[start..i];
                }

                start = i + 1;
            }
        }
    }
}
