namespace Search.Querying.Matching;

/// <summary>Tells at which positions of one text the terms of an edge stand: an index field or a text just analyzed.</summary>
internal interface IPositionSource
{
    /// <summary>Whether the text has any of the edge's terms.</summary>
    bool Has(int edge);

    /// <summary>Adds a match of one term for each place.</summary>
    void Read(int edge, List<PlacedMatch> places);
}
