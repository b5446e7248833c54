using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Indexing.Writing;

/// <summary>The terms of a field that says only which documents have which term.</summary>
internal sealed class Keys : TokenStream
{
    private readonly TermBytes _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<byte[]> _keys = [];
    private int _next;

    public Keys()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public void Clear() => _keys.Clear();

    public void Add(byte[] key) => _keys.Add(key);

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        // The end of the stream before left 0.
        _increment.PositionIncrement = 1;
    }

    public override bool IncrementToken()
    {
        if (_next == _keys.Count) return false;
        _term.Set(_keys[_next++]);
        return true;
    }
}
