namespace Search.Querying.Evaluation;

/// <summary>How many stored texts one question may read to prove a substring; about 55 µs each (INDEXING.md).</summary>
internal sealed class ReadingBudget
{
    private int _left = 400;

    public bool TryTake() => _left-- > 0;
}
