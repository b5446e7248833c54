namespace Search.Posts;

/// <summary>How bad a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something of the post is lost or wrong.</summary>
    Error,

    /// <summary>The post may not be found or shown as its author meant.</summary>
    Warning,

    /// <summary>Worth knowing; nothing is lost.</summary>
    Note,
}
