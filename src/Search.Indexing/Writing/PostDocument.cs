using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Analysis.Terms;
using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Writing;

/// <summary>Turns posts into Lucene documents, one at a time. Not thread-safe: one for each thread.</summary>
internal sealed class PostDocument
{
    private readonly TermTable _table = new();
    private readonly TermAnalyzer _analyzer;
    private readonly LabelKeys _labelKeys;
    private readonly EncodedLexemes _lexemes;
    private readonly TextField[] _texts;
    private readonly KeyField _lexicon = new(PostFields.Lexicon);
    private readonly KeyField _bigrams = new(PostFields.Bigram);
    private readonly DistinctBigrams _distinctBigrams;
    private readonly KeyField _tags = new(PostFields.Tag);
    private readonly KeyField _categories = new(PostFields.Category);
    private readonly KeyField _authors = new(PostFields.Author);
    private readonly KeyField _path = new(PostFields.Path);
    private readonly List<IIndexableField> _fields = [];
    private readonly List<StoredBlock> _blocks = [];
    private int _post;

    public PostDocument(AnalysisSettings settings)
    {
        _analyzer = new TermAnalyzer(_table, settings);
        _labelKeys = new LabelKeys(_analyzer, _table);
        _lexemes = new EncodedLexemes(_table);
        _distinctBigrams = new DistinctBigrams(_bigrams.Keys);
        _texts = [.. PostFields.Text.Select(name => new TextField(name))];
    }

    /// <summary>The number of distinct terms that this object remembers.</summary>
    public int RememberedTerms => _table.Count;

    /// <summary>The number of terms of each field of <see cref="PostFields.Text"/> in the last post.</summary>
    public int[] Lengths => [.. _texts.Select(text => text.Terms.Length)];

    /// <summary>The document of <paramref name="post"/> under <paramref name="path"/>; valid until the next call.</summary>
    public IEnumerable<IIndexableField> Of(Post post, string path)
    {
        _post++;
        _fields.Clear();
        _blocks.Clear();
        foreach (TextField text in _texts) text.Clear();
        _lexicon.Keys.Clear();
        _distinctBigrams.Clear();

        AddText(PostFields.Title, post.Title, TextKind.Prose);
        foreach (string label in post.Tags.Concat(post.Categories).Concat(post.Authors))
            AddText(PostFields.Label, label, TextKind.Label);
        AddBlocks(post);

        foreach (TextField text in _texts) _fields.Add(text.Field);
        _fields.Add(_lexicon.Field);
        _fields.Add(_bigrams.Field);
        AddLabels(_tags, post.Tags);
        AddLabels(_categories, post.Categories);
        AddLabels(_authors, post.Authors);
        _path.Keys.Clear();
        _path.Keys.Add(Encoding.UTF8.GetBytes(path));
        _fields.Add(_path.Field);
        AddValues(post, path);
        _fields.Add(new Field(PostFields.StoredBody, StoredBody.Encode(_blocks), PostFieldTypes.Stored));
        return _fields;
    }

    private void AddBlocks(Post post)
    {
        if (post.Excerpt is { Length: > 0 } excerpt)
        {
            AddBlock(new StoredBlock
            {
                Kind = StoredBlockKind.Excerpt,
                Text = excerpt,
                Source = [new SourcePoint(0, post.ExcerptPosition.Line, post.ExcerptPosition.Column)],
            });
        }

        foreach (TextBlock block in post.Blocks) AddBlock(StoredBlocks.From(block));
    }

    private void AddBlock(StoredBlock block)
    {
        TextKind kind = block.Kind == StoredBlockKind.Code ? TextKind.Code : TextKind.Prose;
        _blocks.Add(block with { FirstPosition = AddText(block.Field, block.Text, kind) });
    }

    /// <summary>Adds the terms of <paramref name="text"/> and gives the position at which it begins.</summary>
    private int AddText(string field, string text, TextKind kind)
    {
        TextField target = _texts[IndexOf(field)];
        int first = target.NextPosition;
        _distinctBigrams.Add(text);
        foreach (TermOccurrence occurrence in _analyzer.Analyze(text, kind))
        {
            if (_lexemes.Term(occurrence.LexemeId) is not { } term) continue;
            target.Terms.Add(term, first + occurrence.Position);
            if (!_lexemes.IsFirstIn(occurrence.LexemeId, _post)) continue;
            foreach (byte[] entry in _lexemes.Entries(occurrence.LexemeId)) _lexicon.Keys.Add(entry);
        }

        target.NextPosition = first + _analyzer.LastPosition + PostFields.BlockGap;
        return first;
    }

    private void AddLabels(KeyField field, IReadOnlyList<string> labels)
    {
        field.Keys.Clear();
        foreach (string key in labels.SelectMany(_labelKeys.Of).Distinct(StringComparer.Ordinal))
            field.Keys.Add(Encoding.UTF8.GetBytes(key));
        _fields.Add(field.Field);
    }

    private void AddValues(Post post, string path)
    {
        _fields.Add(new BinaryDocValuesField(PostDocValues.Hit, new BytesRef(PostValuesCodec.Encode(HitValues.From(post, path)))));
        _fields.Add(new NumericDocValuesField(PostDocValues.Instant, post.Date?.ToUnixTimeMilliseconds() ?? PostDocValues.None));
        _fields.Add(new NumericDocValuesField(PostDocValues.Day, post.Date is { } date ? PostDocValues.DayOf(date) : PostDocValues.None));
        foreach (TextField text in _texts) _fields.Add(new NumericDocValuesField(PostDocValues.LengthOf(text.Name), text.Terms.Length));
        AddFacets(PostDocValues.Tags, post.Tags);
        AddFacets(PostDocValues.Categories, post.Categories);
        AddFacets(PostDocValues.Authors, post.Authors);
    }

    private void AddFacets(string name, IReadOnlyList<string> values)
    {
        foreach (string value in values.Distinct(StringComparer.Ordinal))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(value);
            if (bytes.Length <= LexiconEntries.MaxBytes) _fields.Add(new SortedSetDocValuesField(name, new BytesRef(bytes)));
        }
    }

    private int IndexOf(string field)
    {
        for (int i = 0; i < _texts.Length; i++)
            if (ReferenceEquals(_texts[i].Name, field)) return i;
        throw new ArgumentException($"{field} is no text field.", nameof(field));
    }

    private sealed class TextField
    {
        public TextField(string name) => (Name, Field) = (name, new Field(name, Terms, PostFieldTypes.Positions));

        public string Name { get; }

        public PositionedTerms Terms { get; } = new();

        public Field Field { get; }

        public int NextPosition { get; set; }

        public void Clear()
        {
            Terms.Clear();
            NextPosition = 0;
        }
    }

    private sealed class KeyField
    {
        public KeyField(string name) => Field = new Field(name, Keys, PostFieldTypes.Documents);

        public Keys Keys { get; } = new();

        public Field Field { get; }
    }
}
