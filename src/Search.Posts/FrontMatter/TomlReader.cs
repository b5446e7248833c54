using Tomlyn;
using Tomlyn.Parsing;

namespace Search.Posts.FrontMatter;

/// <summary>TOML from parser events, within the same limits as YAML.</summary>
internal static class TomlReader
{
    /// <summary>Reads a document, or a part of one.</summary>
    /// <param name="toml">The text.</param>
    /// <param name="firstLine">The number of the text's first line in its file, from 1.</param>
    /// <param name="error">Why the text could not be read to its end; null if it could.</param>
    /// <returns>What was read up to the error.</returns>
    public static DataNode Read(string toml, int firstLine, out DataError? error)
    {
        DataNode root = DataNode.Map(new SourcePosition(firstLine, 1));
        var open = new Stack<DataNode>();
        error = null;
        try
        {
            TomlParser parser = TomlParser.Create(toml, new TomlParserOptions { DecodeScalars = true, EagerStringValues = true });
            string? key = null;
            SourcePosition keyPosition = default;
            while (parser.MoveNext())
            {
                ref readonly TomlParseEvent one = ref parser.Current;
                SourcePosition position = At(one.Line, one.Column, firstLine);
                switch (one.Kind)
                {
                    case TomlParseEventKind.PropertyName:
                        key = parser.GetPropertyName();
                        keyPosition = position;
                        break;
                    case TomlParseEventKind.StartTable or TomlParseEventKind.StartArray:
                        DataNode node = open.Count == 0 ? root : one.Kind == TomlParseEventKind.StartTable ? DataNode.Map(position) : DataNode.List(position);
                        if (open.Count > 0)
                        {
                            Add(open.Peek(), key, keyPosition, node);
                        }

                        open.Push(node);
                        break;
                    case TomlParseEventKind.EndTable or TomlParseEventKind.EndArray:
                        open.Pop();
                        break;
                    case TomlParseEventKind.String:
                        Add(open.Peek(), key, keyPosition, DataNode.Scalar(parser.GetString() ?? "", isPlain: false, position with { Column = position.Column + 1 }));
                        break;
                    case TomlParseEventKind.Integer or TomlParseEventKind.Float or TomlParseEventKind.Boolean or TomlParseEventKind.DateTime:
                        Add(open.Peek(), key, keyPosition, DataNode.Scalar(Slice(toml, one), isPlain: true, position));
                        break;
                }

                if (open.Count > YamlReader.DeepestNesting)
                {
                    error = new DataError(DiagnosticIds.FrontMatterTooLarge, position, $"The data is nested deeper than {YamlReader.DeepestNesting} levels.");
                    return root;
                }
            }
        }
        catch (TomlException exception)
        {
            SourcePosition position = exception.Line is { } line ? new SourcePosition(firstLine + line - 1, exception.Column ?? 1) : new SourcePosition(firstLine, 1);
            error = new DataError(DiagnosticIds.FrontMatterBroken, position, Sentence(exception.Message));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            error = new DataError(DiagnosticIds.FrontMatterBroken, new SourcePosition(firstLine, 1), "The TOML cannot be read.");
        }

        return root;
    }

    /// <summary>The first message without the place and severity that stand before it.</summary>
    private static string Sentence(string message)
    {
        int newLine = message.AsSpan().IndexOfAny('\r', '\n');
        message = newLine < 0 ? message : message[..newLine];
        int prefix = message.IndexOf(" : error : ", StringComparison.Ordinal);
        message = prefix < 0 ? message : message[(prefix + " : error : ".Length)..];
        return message.EndsWith('.') ? message : message + ".";
    }

    private static void Add(DataNode parent, string? key, SourcePosition keyPosition, DataNode node)
    {
        parent.ItemList?.Add(node);
        parent.EntryList?.Add(new DataEntry(key ?? "", keyPosition, node));
    }

    private static SourcePosition At(int line, int column, int firstLine) => new(firstLine + line - 1, column);

    /// <summary>A number, truth value or date as written, so that nothing of it is lost.</summary>
    private static string Slice(string toml, in TomlParseEvent one)
    {
        if (one.Span is not { } span)
        {
            return "";
        }

        int start = Math.Clamp(span.Offset, 0, toml.Length);
        return toml.Substring(start, Math.Clamp(span.Length, 0, toml.Length - start));
    }
}
