using Search.Morphology.Dictionaries;

namespace Search.Morphology.Compilation;

/// <summary>Writes the words: trie, entries and attributes.</summary>
internal static class WordSections
{
    private const int MostTried = (int)TrieNode.CountMask;

    public static uint Entry(int id, int cost) => ((uint)id << DictionaryFormat.EntryIdShift) | (ushort)cost;

    /// <summary>
    /// Numbers the words of each surface in a row: first those that the search must try, then the others. Of words with the
    /// same surface and id only the cheapest, the first among equals, can ever be on the best path.
    /// </summary>
    public static void Write(List<ArraySegment<SourceWord>> groups, int[] renumbered, ushort[] codes, StringPool pool, SectionWriter sections)
    {
        var keys = new List<string>(groups.Count);
        var values = new List<uint>(groups.Count);
        var entries = new List<uint>();
        var attributes = new List<ulong>();
        foreach (ArraySegment<SourceWord> group in groups)
        {
            List<SourceWord> tried = [.. group.Where((word, i) => IsCheapestOfId(group, i))];
            if (tried.Count > MostTried)
            {
                throw new DictionaryFormatException($"'{group[0].Surface}' has words of {tried.Count} connection ids; {MostTried} are possible");
            }

            IEnumerable<SourceWord> others = group.Where((word, i) => !IsCheapestOfId(group, i));
            keys.Add(group[0].Surface);
            values.Add(TrieNode.Value(entries.Count, tried.Count, group.Count > tried.Count));
            foreach (SourceWord word in tried.Concat(others))
            {
                entries.Add(Entry(renumbered[word.Id], word.Cost));
                attributes.Add(Attributes(word, pool));
            }

            attributes[^1] |= DictionaryFormat.LastOfSurface;
        }

        sections.Set(DictionarySection.Codes, codes, sizeof(ushort), 0, code => code);
        sections.Set(DictionarySection.Trie, DoubleArrayBuilder.Build(keys, values, codes), sizeof(ulong), 0, node => node);
        sections.Set(DictionarySection.Entries, entries);
        sections.Set(DictionarySection.Attributes, attributes, sizeof(ulong), 0, value => value);
    }

    private static bool IsCheapestOfId(ArraySegment<SourceWord> group, int index)
    {
        for (int i = 0; i < group.Count; i++)
        {
            if (i != index && group[i].Id == group[index].Id &&
                (group[i].Cost < group[index].Cost || (group[i].Cost == group[index].Cost && i < index)))
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Attributes(SourceWord word, StringPool pool)
    {
        ulong baseForm = (ulong)pool.Add(word.BaseForm);
        ulong reading = (ulong)pool.Add(word.Reading);
        ulong pronunciation = (ulong)pool.Add(word.Pronunciation ?? word.Reading);
        return baseForm | (reading << DictionaryFormat.StringBits) | (pronunciation << (2 * DictionaryFormat.StringBits));
    }
}
