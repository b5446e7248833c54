using Search.Querying.Matching;

namespace Search.Querying.Synonyms;

/// <summary>What else a piece of a question may mean, by its normalized text. Acts on questions only; the index knows nothing of it.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<string, List<RunAnalysis>> _meanings = new(StringComparer.Ordinal);

    public static SynonymTable Empty { get; } = new();

    /// <summary>The most terms that a piece with synonyms has.</summary>
    public int LongestPiece { get; private set; }

    /// <summary>Reads a file of synonyms with the analyzer of the questions.</summary>
    public static SynonymTable Read(string path, Func<string, RunAnalysis> analyze)
    {
        var table = new SynonymTable();
        foreach ((IReadOnlyList<string> asked, IReadOnlyList<string> meant) in SynonymFile.Read(path))
        {
            RunAnalysis[] meanings = [.. meant.Select(analyze).Where(run => run.Terms.Count > 0)];
            foreach (RunAnalysis piece in asked.Select(analyze)) table.Add(piece, meanings);
        }

        return table;
    }

    /// <summary>The other meanings of a piece.</summary>
    public IReadOnlyList<RunAnalysis> MeaningsOf(string piece) =>
        _meanings.TryGetValue(piece, out List<RunAnalysis>? meanings) ? meanings : [];

    private void Add(RunAnalysis piece, RunAnalysis[] meanings)
    {
        if (piece.Terms.Count == 0) return;
        if (!_meanings.TryGetValue(piece.Text, out List<RunAnalysis>? known)) _meanings.Add(piece.Text, known = []);
        known.AddRange(meanings.Where(meaning => meaning.Text != piece.Text && !known.Exists(other => other.Text == meaning.Text)));
        LongestPiece = Math.Max(LongestPiece, piece.Terms.Count);
    }
}
