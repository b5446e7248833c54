using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Indexing.Writing;

/// <summary>The terms of one text field of one post, as Lucene reads them.</summary>
internal sealed class PositionedTerms : TokenStream
{
    private readonly TermBytes _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<(byte[] Term, int Position)> _terms = [];
    private int _next;
    private int _position;

    public PositionedTerms()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The number of positions that hold a term.</summary>
    public int Length { get; private set; }

    public void Clear()
    {
        _terms.Clear();
        Length = 0;
    }

    /// <summary>Adds a term; positions never fall.</summary>
    public void Add(byte[] term, int position)
    {
        if (_terms.Count == 0 || _terms[^1].Position != position) Length++;
        _terms.Add((term, position));
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        _position = -1;
    }

    public override bool IncrementToken()
    {
        if (_next == _terms.Count) return false;
        (byte[] term, int position) = _terms[_next++];
        _term.Set(term);
        _increment.PositionIncrement = position - _position;
        _position = position;
        return true;
    }
}
