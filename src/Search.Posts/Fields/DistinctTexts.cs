namespace Search.Posts.Fields;

/// <summary>Texts in the order given, each once, empty ones left out; fast however many there are.</summary>
internal sealed class DistinctTexts
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public List<string> List { get; } = [];

    public void Add(string text)
    {
        if (text.Length > 0 && _seen.Add(text))
        {
            List.Add(text);
        }
    }
}
