using Search.Posts.Diagnosing;
using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>Reports keys that are ignored though a known one must be meant. Keys unlike any of ours are another program's business.</summary>
internal static class UnknownKeys
{
    public static void Report(DataNode map, DiagnosticList diagnostics)
    {
        HashSet<string> written = new(map.Entries!.Select(static entry => KeyName.Fold(entry.Key)), StringComparer.Ordinal);
        foreach (DataEntry entry in map.Entries!)
        {
            // Where the known key stands too, the other is something else.
            if (KeyTypos.Meant(KeyName.Fold(entry.Key)) is not { } meant || written.Contains(KeyName.Fold(meant)))
            {
                continue;
            }

            string fate = DraftFlags.Of(entry, out _) == DraftReason.None ? "is ignored" : "is taken for it: a draft must not be published";
            diagnostics.Add(DiagnosticIds.FrontMatterUnknownKey, entry.Position, $"There is no key {entry.Key}; {meant} is like it. The line {fate}.");
        }
    }
}
