using Search.Querying;

namespace Search.Benchmarks;

/// <summary>
/// How long does a page of ten take in a warm process, with and without snippets, and how much memory? Each question once it has
/// been asked before (warm), and as the first time that an index just opened is asked it (first).
/// </summary>
internal static class QueryingBenchmark
{
    private const int WarmRounds = 2;
    private const int Rounds = 5;
    private const int Openings = 3;

    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly (string Name, SearchOptions Options)[] Ways =
        [("plain", new SearchOptions { Now = Now, MostSnippets = 0 }), ("snippets", new SearchOptions { Now = Now })];

    public static int Run(string folder, string path)
    {
        Question[] questions = Question.Read(path);
        Calibration.Print();
        foreach ((string name, SearchOptions options) in Ways) Warm(folder, questions, options).Print(name);
        foreach ((string name, SearchOptions options) in Ways) First(folder, questions, options).Print($"{name}, first");
        Calibration.Print();
        return 0;
    }

    // Round by round, so that no question finds what it needs still in the processor's caches from a moment ago.
    private static QuestionTimes Warm(string folder, Question[] questions, SearchOptions options)
    {
        using PostIndex index = PostIndex.Open(folder);
        var times = new QuestionTimes(questions);
        for (int round = 0; round < WarmRounds + Rounds; round++)
        {
            for (int i = 0; i < questions.Length; i++) Ask(index, questions, i, options, round < WarmRounds ? null : times);
        }

        return times;
    }

    // The code is compiled by now. What only the first question of an index pays is asked of a question of another class.
    private static QuestionTimes First(string folder, Question[] questions, SearchOptions options)
    {
        var times = new QuestionTimes(questions);
        string[] classes = [.. questions.Select(question => question.Class).Distinct()];
        for (int opening = 0; opening < Openings; opening++)
        {
            foreach (string name in classes)
            {
                using PostIndex index = PostIndex.Open(folder);
                int other = Array.FindIndex(questions, question => classes.Length == 1 || question.Class != name);
                Ask(index, questions, other, options, times: null);
                for (int i = 0; i < questions.Length; i++)
                {
                    if (questions[i].Class == name) Ask(index, questions, i, options, times);
                }
            }
        }

        return times;
    }

    private static void Ask(PostIndex index, Question[] questions, int number, SearchOptions options, QuestionTimes? times)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        double start = QuestionClock.Milliseconds;
        PostPage page = index.Search(questions[number].Text, options);
        double milliseconds = QuestionClock.Milliseconds - start;
        times?.Add(number, milliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes, page.Hits.Count);
    }
}
