using System.Collections.Concurrent;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>Two words that are one word in another spelling: 問 + 合わせ is 問い合わせ. Decided once for each pair of words.</summary>
internal static class OkuriganaJoints
{
    // What may stand behind the first kanji of such a word: the last kana of the form of a verb that makes nouns.
    private const string Endings = "いきしちにひみりぎじびえけせてねめれげべっ";

    private static readonly SystemDictionary Dictionary = SystemDictionary.Ipadic;
    private static readonly ConcurrentDictionary<long, string?> Known = new();

    /// <summary>The reading of the word that the two are, in katakana; <see langword="null"/> where they are none.</summary>
    public static string? ReadingOf(in Morpheme first, in Morpheme second, ReadOnlySpan<char> text)
    {
        long pair = ((long)NumberOf(first, text) << 32) | (uint)NumberOf(second, text);
        if (!Known.TryGetValue(pair, out string? reading))
        {
            reading = Find(text[first.Start..first.End].ToString(), text[second.Start..second.End].ToString(), second.Reading ?? string.Empty);
            Known.TryAdd(pair, reading);
        }

        return reading;
    }

    // Kanji that are no words of their own are numbered behind the words of the dictionary.
    private static int NumberOf(in Morpheme morpheme, ReadOnlySpan<char> text) =>
        morpheme.WordId >= 0 ? morpheme.WordId : Dictionary.WordCount + text[morpheme.Start];

    private static string? Find(string first, string second, string secondReading)
    {
        string tail = Kana.ToHiragana(secondReading);
        string head = KanjiOf(first);
        string kanji = KanjiOf(second);
        if (head.Length != 1 || kanji.Length != 1)
        {
            return null;
        }

        List<string> heads = first.Length > head.Length ? [first, head] : [first, .. Endings.Select(e => head + e)];
        // A bare kanji is read otherwise by itself (書 is しょ, 下書 したがき): there a word that shows the kana of both is the evidence.
        bool isBare = second.Length == kanji.Length;
        List<string> ends = isBare ? [.. Endings.Select(e => kanji + e)] : [second];
        for (int length = 0; !isBare && length <= 2 && length < tail.Length; length++)
        {
            ends.Add(kanji + tail[^length..]);
        }

        foreach (string each in heads)
        {
            foreach (string end in ends)
            {
                DictionaryWords words = Dictionary.WordsOf(each + end);
                for (int i = 0; i < words.Count; i++)
                {
                    if (words[i].Reading is { } reading && (isBare || reading.EndsWith(secondReading, StringComparison.Ordinal)) && IsNounOrVerb(words[i].PartOfSpeech))
                    {
                        return reading;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsNounOrVerb(string partOfSpeech) =>
        partOfSpeech is "動詞-自立" or "名詞-一般" || partOfSpeech.StartsWith("名詞-サ変", StringComparison.Ordinal);

    private static string KanjiOf(string word)
    {
        int length = 0;
        while (length < word.Length && Characters.IsKanji(word[length]))
        {
            length++;
        }

        return word[..length];
    }
}
