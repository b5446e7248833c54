using Search.Morphology;

namespace Search.Querying.Synonyms;

/// <summary>Finds what is wrong in a file of synonyms (Solr's format). Questions pass such lines over.</summary>
public static class SynonymRules
{
    private const string Arrow = "=>";

    /// <summary>Finds everything that is wrong.</summary>
    /// <param name="source">The text.</param>
    /// <param name="path">How errors name the file.</param>
    /// <returns>All errors in the order of their lines; empty when every line can be used.</returns>
    public static IReadOnlyList<DictionaryError> Check(TextReader source, string path)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(path);
        List<DictionaryError> errors = [];
        for (int number = 1; source.ReadLine() is { } line; number++)
        {
            if (line.Trim() is { Length: > 0 } rule && !rule.StartsWith('#') && Fault(line) is var (column, message))
            {
                errors.Add(new DictionaryError(path, number, column, message));
            }
        }

        return errors;
    }

    private static (int Column, string Message)? Fault(string line)
    {
        int arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0)
        {
            return SynonymFile.Words(line).Count < 2 ? (1, "a word without another that means the same; write two or more, separated by commas") : null;
        }

        int second = line.IndexOf(Arrow, arrow + Arrow.Length, StringComparison.Ordinal);
        return second >= 0 ? (second + 1, "a second => in the line; write a line for each rule")
            : SynonymFile.Words(line[..arrow]).Count == 0 ? (1, "nothing stands before =>; write the word that is asked for")
            : SynonymFile.Words(line[(arrow + Arrow.Length)..]).Count == 0 ? (arrow + Arrow.Length + 1, "nothing stands after =>; write the words that it finds")
            : null;
    }
}
