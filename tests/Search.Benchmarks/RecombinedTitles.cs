namespace Search.Benchmarks;

/// <summary>Titles such as readers see: the subject of one real title and the rest of another, or a heading. No two are the same.</summary>
internal sealed class RecombinedTitles
{
    private const int Tries = 20;
    private const int LongestPart = 40;
    private const char Undecodable = '\uFFFD';

    private static readonly char[] Joints = ['、', '：', '？', ':', '|', '｜'];

    private readonly string[] _subjects;
    private readonly string[] _rests;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public RecombinedTitles(IReadOnlyList<string> titles, IEnumerable<string> headings)
    {
        _subjects = Distinct(titles.Select(title => title.Split(Joints, 2)[0]));
        _rests = Distinct(titles.Select(title => title.Split(Joints, 2)).Where(parts => parts.Length > 1).Select(parts => parts[1]).Concat(headings));
        if (_subjects.Length == 0 || _rests.Length == 0) throw new ArgumentException("The posts have no titles or no headings.", nameof(titles));
    }

    public string Next(Random random)
    {
        string title = "";
        for (int i = 0; i < Tries; i++)
        {
            title = $"{_subjects[random.Next(_subjects.Length)]}、{_rests[random.Next(_rests.Length)]}";
            if (_given.Add(title)) return title;
        }

        // Of few titles few others can be made.
        title = $"{title} {_given.Count}";
        _given.Add(title);
        return title;
    }

    private static string[] Distinct(IEnumerable<string> parts) =>
        [.. parts.Select(part => part.Trim()).Where(part => part.Length is > 2 and <= LongestPart && !part.Contains(Undecodable)).Distinct(StringComparer.Ordinal)];
}
