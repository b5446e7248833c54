namespace Search.Querying.Ways;

/// <summary>
/// One way for the words of a question to meet the terms of posts. A way adds edges to the graph of a run; all of them compete on
/// one scale, each at the tier of its terms. A new way is a class of this kind and a line in <see cref="WaysOf"/>.
/// </summary>
internal interface IWay
{
    /// <summary>Adds what the way finds to the graph.</summary>
    void AddTo(WayRequest request);
}
