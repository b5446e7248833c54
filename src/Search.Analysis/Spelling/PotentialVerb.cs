using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>Verbs that say that something can be done: 読める comes from 読む.</summary>
internal static class PotentialVerb
{
    private const string RowE = "えけせてねめれげべ";
    private const string RowU = "うくすつぬむるぐぶ";

    /// <summary>The verb that a potential verb comes from; <see langword="null"/> where there is none.</summary>
    /// <param name="word">The base form.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="dictionary">Has that verb, or not.</param>
    public static string? SourceOf(string word, WordFacts facts, SystemDictionary dictionary)
    {
        return facts.InflectionType == "一段" ? SourceOf(word, dictionary) : null;
    }

    /// <summary>Whether a word of the ichidan form says that something can be done.</summary>
    public static bool IsPotential(string word, SystemDictionary dictionary) => SourceOf(word, dictionary) is not null;

    private static string? SourceOf(string word, SystemDictionary dictionary)
    {
        if (word is "できる" or "出来る")
        {
            return "する";
        }

        if (word.Length < 3 || word[^1] != 'る' || !Characters.IsKanji(word[0])
            || RowE.IndexOf(word[^2], StringComparison.Ordinal) is not (>= 0 and var row))
        {
            return null;
        }

        string source = word[..^2] + RowU[row];
        DictionaryWords words = dictionary.WordsOf(source);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].PartOfSpeech == "動詞-自立" && words[i].InflectionType?.StartsWith("五段", StringComparison.Ordinal) == true)
            {
                return source;
            }
        }

        return null;
    }
}
