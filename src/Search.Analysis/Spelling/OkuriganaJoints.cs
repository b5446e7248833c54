using System.Collections.Concurrent;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>Two words that are one word in another spelling: 問 + 合わせ is 問い合わせ. Decided once for each pair of words.</summary>
internal static class OkuriganaJoints
{
    // What may stand behind the first kanji of such a word: the last kana of the form of a verb that makes nouns.
    private const string Endings = "いきしちにひみりぎじびえけせてねめれげべっ";

    private const string RowI = "いきしちにひみりぎじび";
    private const string RowU = "うくすつぬふむるぐずぶ";
    private const string KatakanaRowU = "ウクスツヌフムルグズブ";

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
        List<string> ends = isBare ? [second, .. Endings.Select(e => kanji + e)] : [second];
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
                    if ((!isBare || IsOther(first, second, each.Length + end.Length, words[i].Reading)) && words[i].Reading is { } reading && (isBare || reading.EndsWith(secondReading, StringComparison.Ordinal)) && IsNounOrVerb(words[i].PartOfSpeech))
                    {
                        return reading;
                    }
                }
            }
        }

        return isBare ? null : OfVerb(heads, second, secondReading) ?? (first.Length == head.Length ? Composed(head[0], second, secondReading) : null);
    }

    /// <summary>
    /// The reading of a word that was cut behind its second kanji, because the dictionary has those two: 組合 + わせ is 組み合わせ.
    /// </summary>
    /// <param name="kanji">Two kanji.</param>
    /// <param name="kana">What stands behind them.</param>
    /// <returns>The reading in katakana; <see langword="null"/> where the dictionary has no such word.</returns>
    public static string? ReadingOfCutWord(ReadOnlySpan<char> kanji, ReadOnlySpan<char> kana)
    {
        foreach ((string tail, string reading) in VerbForms.Of(kanji[1]))
        {
            if (kana.SequenceEqual(tail))
            {
                string second = kanji[1] + tail;
                return Find(kanji[..1].ToString(), second, reading);
            }
        }

        return null;
    }

    /// <summary>The reading of two forms of verbs side by side that the dictionary does not have as one word: 貼り + 付け.</summary>
    /// <returns>The reading in katakana; <see langword="null"/> where one of the two is no such form.</returns>
    public static string? ReadingOfForms(in Morpheme first, in Morpheme second, ReadOnlySpan<char> text)
    {
        bool areForms = IsForm(text[first.Start..first.End]) && IsForm(text[second.Start..second.End]) && second.PartOfSpeech != "動詞-非自立";
        return areForms && first.Reading is { } head && second.Reading is { } tail ? head + tail : null;
    }

    private static bool IsForm(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !Characters.IsKanji(word[0]))
        {
            return false;
        }

        foreach ((string kana, _) in VerbForms.Of(word[0]))
        {
            if (word[1..].SequenceEqual(kana))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reading by the verb that the word comes from: 建替え by 建て替える.</summary>
    private static string? OfVerb(List<string> heads, string second, string secondReading)
    {
        int row = RowI.IndexOf(second[^1], StringComparison.Ordinal);
        (string ending, string tail) = row < 0 ? (second + 'る', secondReading + 'ル') : (second[..^1] + RowU[row], secondReading[..^1] + KatakanaRowU[row]);
        foreach (string head in heads)
        {
            DictionaryWords words = Dictionary.WordsOf(head + ending);
            for (int i = 0; i < words.Count; i++)
            {
                if (words[i].PartOfSpeech == "動詞-自立" && words[i].Reading is { } reading && reading.EndsWith(tail, StringComparison.Ordinal))
                {
                    return reading[..^tail.Length] + secondReading;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word is another spelling: it shows more kana, or less and is read as what is shown (漬物, 漬け + 物).</summary>
    private static bool IsOther(string first, string second, int length, string? reading)
    {
        int shown = first.Length + second.Length;
        return length > shown
            || (length < shown && Array.Exists(VerbForms.Of(first[0]), form => first.AsSpan(1).SequenceEqual(form.Kana) && reading?.StartsWith(form.Reading, StringComparison.Ordinal) == true));
    }

    /// <summary>
    /// The reading of two verbs' forms that the dictionary does not have together: 塗替え is 塗り + 替え. A kanji of several verbs tells
    /// none, unless the others only say that something can be done (塗れる).
    /// </summary>
    private static string? Composed(char head, string second, string secondReading)
    {
        string kana = second[1..];
        if (!Array.Exists(VerbForms.Of(second[0]), form => form.Kana == kana))
        {
            return null;
        }

        (string Kana, string Reading)[] forms = [.. VerbForms.Of(head).DistinctBy(form => form.Kana)];
        (string Kana, string Reading)[] own = forms.Length == 1 ? forms
            : [.. forms.Where(form => !PotentialVerb.IsPotential(head + form.Kana + "る", Dictionary))];
        return own.Length == 1 ? own[0].Reading + secondReading : null;
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
