namespace Search.Morphology;

/// <summary>A dictionary's source or compiled form cannot be used.</summary>
public sealed class DictionaryFormatException : FormatException
{
    /// <summary>Creates the exception without a place.</summary>
    public DictionaryFormatException()
    {
    }

    /// <summary>Creates the exception with a message and no place.</summary>
    /// <param name="message">What is wrong.</param>
    public DictionaryFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public DictionaryFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for an error at a known place; the message is <c>path:line:column: message</c>.</summary>
    /// <param name="error">What is wrong, and where.</param>
    public DictionaryFormatException(DictionaryError error)
        : base(error?.ToString()) => Error = error;

    /// <summary>The place and the reason; <see langword="null"/> where there is no place.</summary>
    public DictionaryError? Error { get; }
}
