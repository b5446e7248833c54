namespace Search.Analysis.Tests.Terms;

/// <summary>Prints, for the cases of ../shared/quality, whether the terms alone decide them; only with SHOW_QUALITY=1.</summary>
public class QualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Terms_of_question_and_text_meet_where_they_must()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SHOW_QUALITY") == "1", "SHOW_QUALITY=1 prints what the terms decide");
        string path = Search.Testing.SharedData.Require("quality/cases.tsv");
        string extra = Environment.GetEnvironmentVariable("QUALITY_CASES") ?? path;
        int wrong = 0;
        foreach (string[] cell in File.ReadLines(extra).Skip(1).Select(l => l.Split('\t')))
        {
            if (cell[0] is "synonym-dict" or "suggest" or "tag" or "query-syntax" or "date-filter" or "markdown" || cell[2].StartsWith("date:", StringComparison.Ordinal))
            {
                continue;
            }

            bool found = cell[2].Trim('"').Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries).All(run => TermMatch.Holds(cell[1], run));
            if (found != (cell[3] == "yes"))
            {
                wrong++;
                output.WriteLine($"{cell[0]}\t{cell[3]}\t{cell[1]} [{TermText.Of(cell[1])}]\t{cell[2]} [{TermText.Of(cell[2])}]\t{cell[4]}");
            }
        }

        output.WriteLine($"{wrong} wrong");
    }
}
