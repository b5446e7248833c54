using System.Globalization;
using System.Text;
using Search.Testing;

[assembly: AssemblyFixture(typeof(Search.Relevance.FiguresTable))]

namespace Search.Relevance;

/// <summary>The figures of all sets measured, printed as one table when the last is done, and left in <c>artifacts/relevance/table.txt</c>.</summary>
public sealed class FiguresTable : IDisposable
{
    private readonly SortedDictionary<string, string> _sets = new(StringComparer.Ordinal);

    /// <summary>Adds the lines of a set.</summary>
    internal void Add(string name, string lines) => _sets[name] = lines;

    /// <summary>The lines of one set: by the first measure this project as committed and as measured beside the plain methods; its other measures as measured.</summary>
    internal static string Lines(RelevanceSet set, OrderedDictionary<string, ClassFigures> committed, OrderedDictionary<string, ClassFigures> measured)
    {
        StringBuilder lines = new();
        lines.Append(CultureInfo.InvariantCulture, $"{set.Name,-24}{"",5}  {set.Measures[0].Name,-17}  Lucene  Lucene\n");
        lines.Append(CultureInfo.InvariantCulture, $"  {"class",-22}{"n",5}  committed measured   words bigrams    lead");
        lines.AppendJoin("", set.Measures.Skip(1).Select(measure => $"  {measure.Name}")).Append('\n');
        foreach ((string name, ClassFigures now) in measured)
        {
            string before = committed.TryGetValue(name, out ClassFigures? figures) ? Number(figures.Search.GetAt(0).Value) : "–";
            lines.Append(CultureInfo.InvariantCulture, $"  {name,-22}{now.Questions,5}  {before,9} {Number(now.Search.GetAt(0).Value),8} ");
            lines.Append(CultureInfo.InvariantCulture, $"{Number(now.Words.GetAt(0).Value),7} {Number(now.Bigrams.GetAt(0).Value),7} {now.Lead,7:+0.000;-0.000}");
            foreach (Measure measure in set.Measures.Skip(1))
            {
                double value = now.Search[measure.Name];
                string shown = measure.Sense == MeasureSense.Count ? value.ToString(CultureInfo.InvariantCulture) : Number(value);
                lines.Append("  ").Append(shown.PadLeft(measure.Name.Length));
            }

            lines.Append(SetFigures.IsBehind(now) ? "  behind\n" : "\n");
        }

        return lines.ToString();
    }

    /// <summary>Prints the table.</summary>
    public void Dispose()
    {
        if (_sets.Count > 0)
        {
            string table = string.Join('\n', _sets.Values);
            File.WriteAllText(Path.Combine(SharedData.Repository, "artifacts", "relevance", "table.txt"), table);
            Console.WriteLine(table);
        }
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
