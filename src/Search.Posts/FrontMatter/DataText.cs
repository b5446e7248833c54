using System.Text;

namespace Search.Posts.FrontMatter;

/// <summary>Data as one unambiguous text.</summary>
internal static class DataText
{
    public static void Write(DataNode node, StringBuilder to)
    {
        if (node.Text is { } text)
        {
            to.Append(text.Length).Append(node.IsPlain ? '=' : '"').Append(text);
        }

        foreach (DataNode item in node.Items ?? [])
        {
            to.Append('-');
            Write(item, to);
        }

        foreach (DataEntry entry in node.Entries ?? [])
        {
            to.Append('{').Append(entry.Key.Length).Append(':').Append(entry.Key);
            Write(entry.Value, to);
            to.Append('}');
        }
    }
}
