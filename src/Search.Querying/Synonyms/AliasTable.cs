using Search.Analysis.Normalization;
using Search.Schema;

namespace Search.Querying.Synonyms;

/// <summary>The other names that the posts give to a word, by its normalized text. Immutable; any number of threads may use one.</summary>
internal sealed class AliasTable
{
    private readonly Dictionary<string, List<WordAlias>> _names = new(StringComparer.Ordinal);

    public AliasTable(IReadOnlyList<Alias> aliases)
    {
        foreach (Alias alias in aliases)
        {
            Add(alias.Name, new WordAlias(alias.Other, alias.Name, alias.Proof, alias.Path, alias.Line));
            Add(alias.Other, new WordAlias(alias.Name, alias.Other, alias.Proof, alias.Path, alias.Line));
        }
    }

    public static AliasTable Empty { get; } = new([]);

    /// <summary>The length of the longest word with another name, in UTF-16 units.</summary>
    public int LongestWord { get; private set; }

    /// <summary>The other names of a word.</summary>
    public IReadOnlyList<WordAlias> NamesOf(string word) => _names.TryGetValue(word, out List<WordAlias>? names) ? names : [];

    private void Add(string word, WordAlias name)
    {
        string key = TextNormalizer.Fold(word);
        if (!_names.TryGetValue(key, out List<WordAlias>? names)) _names.Add(key, names = []);
        names.Add(name);
        LongestWord = Math.Max(LongestWord, key.Length);
    }
}
