using Search.Analysis.Definitions;
using Search.Analysis.Terms;
using Search.Indexing.Records;

namespace Search.Indexing.Inversion;

/// <summary>Collects the words that a post defines, each pair at its first place.</summary>
internal sealed class PostDefinitions
{
    private const int MostDefinitions = 500;

    private readonly List<Definition> _found = [];
    private readonly Dictionary<(string, string), RecordedDefinition> _definitions = [];

    public void Clear() => _definitions.Clear();

    /// <summary>Adds what <paramref name="text"/> defines.</summary>
    public void Read(string text, ReadOnlySpan<TermOccurrence> occurrences, Func<int, int> lineOf)
    {
        _found.Clear();
        DefinitionReader.Read(text, occurrences, _found);
        foreach (Definition definition in _found)
        {
            if (_definitions.Count >= MostDefinitions) return;
            _definitions.TryAdd((definition.Name, definition.Alias), new RecordedDefinition(definition.Name, definition.Alias, definition.Proof, lineOf(definition.Start)));
        }
    }

    /// <summary>The definitions in the order of their places.</summary>
    public IReadOnlyList<RecordedDefinition> Taken() => _definitions.Count == 0 ? [] : [.. _definitions.Values];
}
