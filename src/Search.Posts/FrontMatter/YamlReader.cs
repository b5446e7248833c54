using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Search.Posts.FrontMatter;

/// <summary>
/// YAML from parser events alone, within limits. The parser's own tree throws on repeated keys and dies of a stack
/// overflow, which nothing can catch, on deep nesting.
/// </summary>
internal sealed class YamlReader
{
    public const int DeepestNesting = 64;

    private readonly Stack<(DataNode Node, string? Key, SourcePosition KeyPosition)> _open = new();
    private readonly SourcePosition _first;
    private readonly List<DataError> _aliases = [];
    private DataNode? _root;

    private YamlReader(SourcePosition first) => _first = first;

    /// <summary>Reads one document.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="first">Where the text begins in its file.</param>
    /// <param name="error">Why the text could not be read to its end; null if it could.</param>
    /// <param name="aliases">References to anchors, which are kept as text.</param>
    /// <returns>What was read; null for an empty document or an error.</returns>
    public static DataNode? Read(string yaml, SourcePosition first, out DataError? error, out IReadOnlyList<DataError> aliases)
    {
        var reader = new YamlReader(first);
        aliases = reader._aliases;
        try
        {
            error = reader.ReadEvents(new Parser(new Scanner(new StringReader(yaml), skipComments: true)));
            return error is null ? reader._root : null;
        }
        catch (YamlException exception)
        {
            error = new DataError(DiagnosticIds.FrontMatterBroken, reader.At(exception.Start), Sentence(exception));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner lets some of its own failures through, for example on \U beyond Unicode.
            error = new DataError(DiagnosticIds.FrontMatterBroken, first, "The YAML cannot be read.");
        }

        return null;
    }

    private DataError? ReadEvents(Parser parser)
    {
        while (parser.MoveNext())
        {
            ParsingEvent one = parser.Current!;
            SourcePosition position = At(one.Start);
            switch (one)
            {
                case Scalar scalar:
                    Add(DataNode.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, AfterQuote(scalar.Style, position)));
                    break;
                case AnchorAlias alias:
                    _aliases.Add(new DataError(DiagnosticIds.FrontMatterAlias, position, $"*{alias.Value} is an alias, which is not expanded."));
                    Add(DataNode.Scalar("*" + alias.Value, isPlain: true, position));
                    break;
                case SequenceStart:
                    Open(DataNode.List(position));
                    break;
                case MappingStart:
                    Open(DataNode.Map(position));
                    break;
                case SequenceEnd or MappingEnd:
                    _open.Pop();
                    break;
                case DocumentEnd:
                    return null;
            }

            if (_open.Count > DeepestNesting)
            {
                return new DataError(DiagnosticIds.FrontMatterTooLarge, position, $"The data is nested deeper than {DeepestNesting} levels.");
            }
        }

        return null;
    }

    private void Open(DataNode node)
    {
        Add(node);
        _open.Push((node, null, default));
    }

    private void Add(DataNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return;
        }

        (DataNode parent, string? key, SourcePosition keyPosition) = _open.Peek();
        if (parent.ItemList is { } items)
        {
            items.Add(node);
        }
        else if (key is null)
        {
            _open.Pop();
            _open.Push((parent, node.Text ?? "", node.Position));
        }
        else
        {
            parent.EntryList!.Add(new DataEntry(key, keyPosition, node));
            _open.Pop();
            _open.Push((parent, null, default));
        }
    }

    private static SourcePosition AfterQuote(ScalarStyle style, SourcePosition position) =>
        style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? position with { Column = position.Column + 1 } : position;

    private SourcePosition At(Mark mark)
    {
        int line = (int)Math.Max(mark.Line, 1);
        int column = (int)Math.Max(mark.Column, 1);
        return new SourcePosition(_first.Line + line - 1, line == 1 ? _first.Column + column - 1 : column);
    }

    private static string Sentence(YamlException exception)
    {
        string message = exception.Message;
        int newLine = message.AsSpan().IndexOfAny('\r', '\n');
        message = newLine < 0 ? message : message[..newLine];
        return message.EndsWith('.') ? message : message + ".";
    }
}
