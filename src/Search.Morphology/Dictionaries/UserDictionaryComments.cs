namespace Search.Morphology;

/// <summary>Where a comment may start in a user dictionary.</summary>
public enum UserDictionaryComments
{
    /// <summary>At the first <c>#</c> of any line, as Lucene 8 and Lucene.Net 4.8 have it; no entry can hold <c>#</c>.</summary>
    AnyHash,

    /// <summary>Only at a <c>#</c> that starts a line, as Lucene 9 has it: <c>C#</c> can be an entry.</summary>
    LineStart,
}
