namespace Search.Querying;

/// <summary>How the words of the question stand in a post, from the closest to the loosest.</summary>
public enum MatchArrangement
{
    /// <summary>Side by side, as typed; also a single word, and what only qualifiers select.</summary>
    Phrase,

    /// <summary>All in one sentence or heading.</summary>
    Near,

    /// <summary>All, somewhere in the post.</summary>
    All,

    /// <summary>Some are missing; <see cref="PostHit.Missing"/> names them.</summary>
    Most,
}
