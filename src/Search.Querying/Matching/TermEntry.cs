using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Querying.Matching;

/// <summary>Where an index term stands: its place in the term dictionary of each segment and text field that has it.</summary>
internal sealed class TermEntry(string term, BytesRef bytes, TermState?[][] states, int posts)
{
    /// <summary>The index term.</summary>
    public string Term { get; } = term;

    /// <summary>The part of the term that stands in the text.</summary>
    public string Surface => Term.Split(Lexeme.Separator)[0];

    /// <summary>Whether it is a form that differs from its base form.</summary>
    public bool IsInflected => Term.Contains(Lexeme.Separator, StringComparison.Ordinal);

    /// <summary>The term as the index holds it.</summary>
    public BytesRef Bytes { get; } = bytes;

    /// <summary>How many posts have it, as the most of any one field: near the union, and never more than the truth.</summary>
    public int Posts { get; } = posts;

    /// <summary>Its place in a field (a number in <see cref="PostFields.Text"/>) of a segment; null where it does not occur there.</summary>
    public TermState? At(int segment, int field) => states[segment][field];
}
