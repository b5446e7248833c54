using System.Collections.Concurrent;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>The forms of the verbs written with one kanji that nouns are made of (連用形): 貼り of 貼る, 落ち and 落とし of 落.</summary>
internal static class VerbForms
{
    private const string Inner = "いえかきけこさしそたちつとのばぼまみむもやよらりれろわ";
    private const string Endings = "いきしちにひみりぎじびえけせてねめれげべ";

    private static readonly SystemDictionary Dictionary = SystemDictionary.Ipadic;
    private static readonly ConcurrentDictionary<char, (string Kana, string Reading)[]> Known = new();

    /// <summary>The kana behind the kanji and the reading of both, in katakana.</summary>
    public static (string Kana, string Reading)[] Of(char kanji) => Known.GetOrAdd(kanji, static kanji => [.. Find(kanji)]);

    /// <summary>Whether a word's reading is that of a verb's form and what follows it: 漬物 is 漬け + 物.</summary>
    /// <param name="word">Two kanji.</param>
    /// <param name="reading">In hiragana.</param>
    public static bool Compose(string word, string reading)
    {
        foreach ((_, string first) in Of(word[0]))
        {
            string head = Kana.ToHiragana(first);
            if (reading.Length > head.Length && reading.StartsWith(head, StringComparison.Ordinal) && IsRead(word[1], reading[head.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(char kanji, string reading)
    {
        if (Of(kanji).Any(form => Kana.ToHiragana(form.Reading) == reading))
        {
            return true;
        }

        DictionaryWords words = Dictionary.WordsOf([kanji]);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].PartOfSpeech is "名詞-一般" or "名詞-接尾-一般" && words[i].Reading is { } found && Kana.ToHiragana(found) == reading)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Kana, string Reading)> Find(char kanji)
    {
        foreach (char ending in Endings)
        {
            foreach (string kana in Inner.Select(inner => $"{inner}{ending}").Prepend(ending.ToString()))
            {
                DictionaryWords words = Dictionary.WordsOf(kanji + kana);
                for (int i = 0; i < words.Count; i++)
                {
                    if (words[i].PartOfSpeech == "動詞-自立" && words[i].InflectionForm == "連用形" && words[i].Reading is { } reading)
                    {
                        yield return (kana, reading);
                    }
                }
            }
        }
    }
}
