using System.Runtime.CompilerServices;

namespace Search.Querying.Tests.Quality;

/// <summary>
/// The project's own cases, in <c>own-cases.txt</c>: a line is a text, an arrow and a question, under a heading that names the
/// category. <c>→</c> the question finds the text, <c>⇢</c> it may do so as a substring, <c>↛</c> it must not find it.
/// </summary>
internal static class OwnCase
{
    private const string Heading = "# ";

    private static readonly string[] Arrows = [" → ", " ⇢ ", " ↛ "];

    public static IEnumerable<QualityCase> All()
    {
        string category = "";
        foreach (string line in File.ReadLines(Path.Combine(Folder(), "own-cases.txt")).Skip(1))
        {
            if (Array.Find(Arrows, arrow => line.Contains(arrow, StringComparison.Ordinal)) is not { } arrow)
            {
                if (line.StartsWith(Heading, StringComparison.Ordinal)) category = line[Heading.Length..];
                continue;
            }

            string[] sides = line.Split(arrow, 2);
            yield return new QualityCase(
                category, sides[0].Replace("\\n", "\n"), sides[1], MustMatch: arrow != Arrows[2], Why: arrow == Arrows[1] ? "substring tier is acceptable" : "own case");
        }
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
