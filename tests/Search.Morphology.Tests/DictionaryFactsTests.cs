using System.Globalization;
using Search.Morphology.Dictionaries;
using Search.Testing;

namespace Search.Morphology.Tests;

/// <summary>The compiled dictionary says what the reference's says.</summary>
public unsafe class DictionaryFactsTests
{
    private static readonly SystemDictionary Ipadic = SystemDictionary.Ipadic;

    [Fact]
    public void Every_word_has_the_references_attributes()
    {
        string[] rows = GoldenFile.ReadDocuments("facts/dict88.tsv.gz");
        Assert.Equal(rows.Length, Ipadic.WordCount);
        int start = 0;
        for (int i = 1; i <= rows.Length; i++)
        {
            if (i == rows.Length || Surface(rows[i]) != Surface(rows[start]))
            {
                DictionaryWords words = Ipadic.WordsOf(Surface(rows[start]));
                Assert.Equal(
                    rows[start..i].Select(row => row[(row.IndexOf('\t', row.IndexOf('\t') + 1) + 1)..]).Order(StringComparer.Ordinal),
                    Enumerable.Range(0, words.Count).Select(k => Describe(words[k])).Order(StringComparer.Ordinal));
                start = i;
            }
        }
    }

    [Fact]
    public void Unknown_words_are_the_references()
    {
        string[] names = ["NGRAM", "DEFAULT", "SPACE", "SYMBOL", "NUMERIC", "ALPHA", "CYRILLIC", "GREEK", "HIRAGANA", "KATAKANA", "KANJI", "KANJINUMERIC"];
        char[] samples = ['\0', '\u0E01', ' ', '!', '1', 'a', 'Д', 'α', 'あ', 'ア', '漢', '一'];
        foreach (IGrouping<string, string[]> category in File.ReadLines(SharedData.Require("golden/facts/unk88.tsv")).Select(line => line.Split('\t')).GroupBy(row => row[0]))
        {
            int number = int.Parse(category.Key, CultureInfo.InvariantCulture);
            if (number == 0)
            {
                continue;
            }

            int own = Ipadic.Characters[samples[number]] & CharacterFlags.CategoryMask;
            int first = Ipadic.UnknownCategories[2 * own];
            int count = Ipadic.UnknownCategories[(2 * own) + 1];
            Assert.True(count == category.Count(), names[number]);
            int i = first;
            foreach (string[] row in category)
            {
                uint entry = Ipadic.UnknownEntries[i++];
                int id = (int)(entry >> DictionaryFormat.EntryIdShift);
                Assert.Equal(
                    (row[3], row[5], row[6]),
                    (Ipadic.SourceIdOf(id).ToString(CultureInfo.InvariantCulture), ((short)entry).ToString(CultureInfo.InvariantCulture), Ipadic.PartOfSpeechOfId(id)));
            }
        }
    }

    [Fact]
    public void Punctuation_is_the_references()
    {
        var expected = new bool[char.MaxValue + 1];
        foreach (string range in File.ReadLines(SharedData.Require("golden/facts/punct_ranges_java17.txt")).Where(line => line.Length > 0))
        {
            (int first, int last) = ParseRange(range);
            Array.Fill(expected, true, first, last - first + 1);
        }

        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            Assert.True(expected[unit] == ((Ipadic.Characters[unit] & CharacterFlags.Punctuation) != 0), $"U+{unit:X4}");
        }
    }

    [Fact]
    public void Character_categories_are_the_references()
    {
        string[] lines = File.ReadAllLines(SharedData.Require("golden/facts/char88.txt"));
        Dictionary<string, string> flags = lines.Where(line => line.StartsWith("class ", StringComparison.Ordinal))
            .Select(line => line.Split(' ', 3)).ToDictionary(row => row[1], row => row[2]);
        var ownNumbers = new Dictionary<string, int>();
        foreach (string[] row in lines.Where(line => line.Contains('-', StringComparison.Ordinal)).Select(line => line.Split(' ')))
        {
            (int first, int last) = ParseRange(row[0]);
            for (int unit = first; unit <= last; unit++)
            {
                int own = Ipadic.Characters[unit];
                ownNumbers.TryAdd(row[1], own & CharacterFlags.CategoryMask);
                string ownFlags = $"invoke={Flag(own, CharacterFlags.Invoke)} group={Flag(own, CharacterFlags.Group)}";
                Assert.True(ownNumbers[row[1]] == (own & CharacterFlags.CategoryMask), $"U+{unit:X4}");
                Assert.True(!flags.TryGetValue(row[1], out string? expected) || expected == ownFlags, $"U+{unit:X4}");
            }
        }

        Assert.Equal(ownNumbers.Count, ownNumbers.Values.Distinct().Count());
    }

    private static string Flag(int flags, int flag) => (flags & flag) != 0 ? "true" : "false";

    private static (int First, int Last) ParseRange(string range)
    {
        string[] bounds = range.Trim().Split('-');
        return (int.Parse(bounds[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(bounds[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private static string Surface(string row) => row[..row.IndexOf('\t')];

    private static string Describe(DictionaryWord word)
    {
        int id = Ipadic.SourceIdOf(Ipadic.IdOf(word.WordId));
        return string.Join('\t', id, id, word.Cost, word.PartOfSpeech, word.InflectionType ?? "null", word.InflectionForm ?? "null", word.BaseForm ?? "null", word.Reading ?? "null", word.Pronunciation ?? "null");
    }
}
