namespace Search.Querying;

/// <summary>An index cannot be opened or read. The message is one line; <see cref="Remedy"/> says what to do.</summary>
public sealed class PostIndexException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, in one line.</param>
    /// <param name="remedy">What to do about it, in one line.</param>
    /// <param name="innerException">What led to it.</param>
    public PostIndexException(string message, string remedy, Exception? innerException = null)
        : base(message, innerException) => Remedy = remedy;

    /// <summary>What to do about it, in one line.</summary>
    public string Remedy { get; }
}
