namespace Search.Morphology.Tests;

/// <summary>Gives at most so many units at a time.</summary>
internal sealed class ChunkedReader(string text, int chunk) : StringReader(text)
{
    public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, chunk));
}
