namespace Search.Indexing;

/// <summary>A build or a check could not be done; the message is one line that says what to do.</summary>
public sealed class IndexingException : Exception
{
    /// <summary>An exception without a message.</summary>
    public IndexingException()
    {
    }

    /// <summary>An exception with a message of one line.</summary>
    public IndexingException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of one line and its cause.</summary>
    public IndexingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
