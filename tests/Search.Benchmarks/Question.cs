namespace Search.Benchmarks;

/// <summary>A question of a benchmark and its class, by which figures are told apart.</summary>
internal sealed record Question(string Class, string Text)
{
    /// <summary>Reads lines of class, tab, text; empty lines and those that begin with <c>#</c> are left out.</summary>
    public static Question[] Read(string path) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t', 2) is [var kind, var text]
            ? new Question(kind, text)
            : throw new FormatException($"{path}: no tab in \"{line}\".")),
    ];

    public static void Write(string path, IEnumerable<Question> questions) =>
        File.WriteAllLines(path, questions.Select(question => $"{question.Class}\t{question.Text}"));
}
