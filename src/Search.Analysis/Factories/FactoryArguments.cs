namespace Search.Analysis;

/// <summary>Checks the arguments of factories.</summary>
internal static class FactoryArguments
{
    /// <summary>Throws where an argument was not used.</summary>
    public static void RejectUnknown(IDictionary<string, string> args)
    {
        if (args.Count > 0)
        {
            throw new ArgumentException($"Unknown parameters: {string.Join(", ", args.Keys)}", nameof(args));
        }
    }
}
