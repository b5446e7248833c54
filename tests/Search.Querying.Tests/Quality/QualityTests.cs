using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Search.Testing;

namespace Search.Querying.Tests.Quality;

/// <summary>Finds what a Japanese reader means: the cases that users of other systems reported.</summary>
public class QualityTests(ITestOutputHelper output)
{
    private const double MustMatchShare = 0.97;
    private const double MustNotMatchShare = 0.97;

    [Fact]
    public void Nearly_all_cases_are_right()
    {
        QualityCase[] cases = [.. QualityCase.Read(SharedData.Require("quality/cases.tsv")).Where(one => one.Category is not ("suggest" or "synonym-dict"))];
        ConcurrentBag<(QualityCase Case, string Why)> wrong = [];
        Parallel.ForEach(cases.GroupBy(one => one.Document), document =>
        {
            using var index = new BuiltIndex(("_posts/2025-01-01-case.md", document.First().Post));
            foreach (QualityCase one in document)
            {
                if (one.Judge(index.Search(one.Query)) is { } why) wrong.Add((one, why));
            }
        });

        var report = new StringBuilder();
        foreach ((QualityCase one, string why) in wrong.OrderBy(pair => pair.Case.Category, StringComparer.Ordinal))
            report.AppendLine(CultureInfo.InvariantCulture, $"{one.Category}: 「{one.Query}」 in 「{one.Document}」 {why} ({one.Why})");
        double must = Share(cases, wrong, mustMatch: true, report), mustNot = Share(cases, wrong, mustMatch: false, report);
        if (must < MustMatchShare || mustNot < MustNotMatchShare) Assert.Fail(report.ToString());
        output.WriteLine(report.ToString());
    }

    private static double Share(QualityCase[] cases, IEnumerable<(QualityCase Case, string Why)> wrong, bool mustMatch, StringBuilder report)
    {
        int all = cases.Count(one => one.MustMatch == mustMatch), bad = wrong.Count(pair => pair.Case.MustMatch == mustMatch);
        report.AppendLine(CultureInfo.InvariantCulture, $"{(mustMatch ? "must match" : "must not match")}: {all - bad} of {all} right");
        return (all - bad) / (double)all;
    }
}
