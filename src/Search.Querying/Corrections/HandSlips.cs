namespace Search.Querying.Corrections;

/// <summary>The texts that a slip of the hand leads back to where nothing need be guessed: without one letter, or with two neighbours exchanged.</summary>
internal static class HandSlips
{
    private const int Shortest = 6;
    private const int Longest = 30;

    /// <summary>Each text once.</summary>
    public static IEnumerable<string> Of(string text) =>
        text.Length is < Shortest or > Longest ? [] : All(text).Where(other => other != text).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            yield return text.Remove(i, 1);
            if (i + 1 < text.Length) yield return text[..i] + text[i + 1] + text[i] + text[(i + 2)..];
        }
    }
}
