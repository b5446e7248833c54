namespace Search.Posts.Diagnosing;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class DiagnosticList(string path)
{
    // A hostile file must not answer with a million lines.
    private const int MostOfOneKind = 20;

    private readonly List<Diagnostic> _all = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Add(string id, SourcePosition position, string message)
    {
        int count = _counts.GetValueOrDefault(id);
        _counts[id] = count + 1;
        if (count >= MostOfOneKind)
        {
            return;
        }

        DiagnosticKind kind = DiagnosticIds.Find(id);
        _all.Add(new Diagnostic(id, kind.Severity, path, position.Line, position.Column, message, kind.Remedy));
    }

    public void Add(string id, SourcePosition position) => Add(id, position, DiagnosticIds.Find(id).Meaning);

    /// <summary>Adds what another list has, with places of this file.</summary>
    public void AddAll(DiagnosticList others, Func<SourcePosition, SourcePosition> place)
    {
        foreach (Diagnostic one in others._all)
        {
            Add(one.Id, place(new SourcePosition(one.Line, one.Column)), one.Message);
        }
    }

    public IReadOnlyList<Diagnostic> InOrder()
    {
        if (_all.Count == 0)
        {
            return [];
        }

        // A stable sort: what was found first on a place stays first.
        return [.. _all.OrderBy(static one => one.Line).ThenBy(static one => one.Column)];
    }
}
