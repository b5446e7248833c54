using System.Text;

namespace Search.Analysis.Terms;

/// <summary>Cuts texts into index terms, the same way for documents and questions.</summary>
/// <remarks>Not thread-safe: use one analyzer and one table for each thread.</remarks>
public sealed class TermAnalyzer
{
    private readonly TermTable _table;
    private TermOccurrence[] _occurrences = new TermOccurrence[256];
    private int _count;

    /// <summary>Makes an analyzer that numbers its terms in <paramref name="table"/>.</summary>
    /// <param name="table">Receives the distinct terms.</param>
    /// <param name="settings">What decides the terms; <see cref="AnalysisSettings.Default"/> where none are given.</param>
    public TermAnalyzer(TermTable table, AnalysisSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
        Settings = settings ?? AnalysisSettings.Default;
    }

    /// <summary>What decides the terms.</summary>
    public AnalysisSettings Settings { get; }

    /// <summary>How many positions the last text used, its gaps included; 0 where it had no term.</summary>
    public int LastPosition { get; private set; }

    /// <summary>Cuts a text into terms.</summary>
    /// <param name="text">Any string of UTF-16 units.</param>
    /// <param name="kind">What the text is.</param>
    /// <returns>The terms in the order of their positions; valid until the next call.</returns>
    public ReadOnlySpan<TermOccurrence> Analyze(ReadOnlySpan<char> text, TextKind kind)
    {
        _count = 0;
        int position = 0;
        bool gap = false;
        for (int i = 0; i < text.Length;)
        {
            int end = i + 1;
            int script = ScriptOf(text[i]);
            if (script == 0)
            {
                gap |= text[i] is '。' or '、' or '.' or ',' or '！' or '？';
                i = end;
                continue;
            }

            while (end < text.Length && ScriptOf(text[end]) == script)
            {
                end++;
            }

            if (gap && _count > 0)
            {
                position++;
            }

            gap = false;
            string surface = text[i..end].ToString().ToLowerInvariant();
            Append(new TermOccurrence(IdOf(surface), position++, i, end));
            i = end;
        }

        LastPosition = position;
        return _occurrences.AsSpan(0, _count);
    }

    private static int ScriptOf(char unit) => unit switch
    {
        >= '\u3041' and <= '\u3096' => 1,
        >= '\u30A1' and <= '\u30FE' and not '・' => 2,
        _ when Rune.IsValid(unit) && !Rune.IsLetterOrDigit(new Rune(unit)) => 0,
        _ => unit < 0x2E80 ? 3 : 4,
    };

    private int IdOf(string surface) =>
        _table.TryFind(surface, out int id) ? id : _table.Add(new Lexeme(surface, surface, null, [], false));

    private void Append(TermOccurrence occurrence)
    {
        if (_count == _occurrences.Length)
        {
            Array.Resize(ref _occurrences, 2 * _count);
        }

        _occurrences[_count++] = occurrence;
    }
}
