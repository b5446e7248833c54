namespace Search.Relevance;

/// <summary>What was measured on one set.</summary>
internal static class SetFigures
{
    /// <summary>The class of all questions.</summary>
    public const string All = "all";

    // The committed figures have four decimals; a smaller difference is rounding.
    private const double Rounding = 0.0001;

    // By so much the better of the plain methods may be above this project before that is told.
    private const double Slack = 0.02;

    /// <summary>Judges three runs, for all questions and for each class of them.</summary>
    public static OrderedDictionary<string, ClassFigures> Of(
        RelevanceSet set,
        Dictionary<string, IReadOnlyList<string>> search,
        Dictionary<string, IReadOnlyList<string>> words,
        Dictionary<string, IReadOnlyList<string>> bigrams)
    {
        OrderedDictionary<string, ClassFigures> figures = new(StringComparer.Ordinal) { [All] = Judge(set.Topics) };
        foreach (IGrouping<string, Topic> group in set.Topics.Where(topic => topic.Class is not null).GroupBy(topic => topic.Class!, StringComparer.Ordinal))
        {
            figures[group.Key] = Judge([.. group]);
        }

        return figures;

        ClassFigures Judge(IReadOnlyList<Topic> topics) => new(topics.Count, Over(topics, search), Over(topics, words), Over(topics, bigrams));

        OrderedDictionary<string, double> Over(IReadOnlyList<Topic> topics, Dictionary<string, IReadOnlyList<string>> run) =>
            new(set.Measures.Select(measure => KeyValuePair.Create(measure.Name, Math.Round(measure.Over(topics, run), 4))), StringComparer.Ordinal);
    }

    /// <summary>Whether a plain method is better by more than may be.</summary>
    public static bool IsBehind(ClassFigures figures) => figures.Lead < -Slack - Rounding;

    /// <summary>What is worse than committed, one line each: a figure of this project that fell, or a class that fell behind the plain methods.</summary>
    public static IReadOnlyList<string> Faults(
        IReadOnlyList<Measure> measures, OrderedDictionary<string, ClassFigures> committed, OrderedDictionary<string, ClassFigures> measured)
    {
        List<string> faults = [];
        if (!committed.Keys.SequenceEqual(measured.Keys, StringComparer.Ordinal))
        {
            return [$"the classes are {string.Join(", ", measured.Keys)}; committed are {string.Join(", ", committed.Keys)}"];
        }

        foreach ((string name, ClassFigures before) in committed)
        {
            ClassFigures now = measured[name];
            if (before.Questions != now.Questions)
            {
                faults.Add($"{name}: {now.Questions} questions; committed are {before.Questions}");
            }

            foreach (string measure in measures.Where(measure => measure.Sense == MeasureSense.Mean).Select(measure => measure.Name))
            {
                if (now.Search[measure] < before.Search[measure] - Rounding)
                {
                    faults.Add(FormattableString.Invariant($"{name}: {measure} fell from {before.Search[measure]} to {now.Search[measure]}"));
                }
            }

            if (IsBehind(now) && !IsBehind(before))
            {
                faults.Add(FormattableString.Invariant($"{name}: a plain method is better by {-now.Lead:0.0000}"));
            }
        }

        return faults;
    }
}
