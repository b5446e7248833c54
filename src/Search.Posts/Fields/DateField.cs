using Search.Posts.Dates;
using Search.Posts.Diagnosing;
using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>The date of a post: from the first key that gives one, else from the file's name.</summary>
internal static class DateField
{
    public static DateTimeOffset? Read(FieldReader fields, FileName name, SiteClock clock, DiagnosticList diagnostics)
    {
        foreach (string key in FieldKeys.Dates)
        {
            if (fields.Find(key) is not { } node || node.Text is "" or "null")
            {
                continue;
            }

            // published is a date in some places and a truth value in most.
            bool mayBeOther = FieldKeys.Published.Contains(key);
            if (node.Text is null)
            {
                if (!mayBeOther)
                {
                    fields.WrongType(node, key, "a date");
                }

                continue;
            }

            if (!DateParser.TryParse(node.Text, out WrittenDate written))
            {
                if (!mayBeOther)
                {
                    diagnostics.Add(DiagnosticIds.DateInvalid, node.Position, $"The date “{Shorten(node.Text)}” cannot be understood.");
                }

                continue;
            }

            Report(written, node, diagnostics);
            DateTimeOffset date = clock.InZone(written);
            if (name.Date is { } named && named != written.Local.Date && named != date.Date)
            {
                diagnostics.Add(DiagnosticIds.DateDiffersFromName, node.Position);
            }

            return date;
        }

        return name.Date is { } day ? clock.InZone(new WrittenDate(day, null, HasTime: false)) : null;
    }

    private static void Report(WrittenDate written, DataNode node, DiagnosticList diagnostics)
    {
        if (written is { HasTime: true, Offset: null })
        {
            diagnostics.Add(DiagnosticIds.DateWithoutZone, node.Position);
        }

        if (written.WrongWeekday is { } weekday)
        {
            diagnostics.Add(DiagnosticIds.DateWeekdayDiffers, node.Position, $"The date “{Shorten(node.Text!)}” is no {weekday}; the day of the month counts.");
        }
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
