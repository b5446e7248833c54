using Search.Analysis.Terms;
using Search.Indexing.Records;
using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>The posts of one chunk in memory, term by number, until they are stored. A thread has one at a time.</summary>
internal sealed class ChunkDraft
{
    private static readonly int Body = NumberOf(PostFields.Body), Linked = NumberOf(PostFields.Linked);

    private readonly PostTerms _terms;
    private readonly List<StoredBlock> _blocks = [];
    private readonly PostDefinitions _definitions = new();
    private readonly int[] _nextPositions = new int[PostFields.Text.Count];

    public ChunkDraft(PostTerms terms)
    {
        _terms = terms;
        foreach (FieldPostings postings in terms.Texts) postings.Clear();
        terms.LexiconPostings.Clear();
        terms.BigramPostings.Clear();
    }

    /// <summary>The number of posts.</summary>
    public int Count { get; private set; }

    /// <summary>The postings of every field, by the field's name.</summary>
    public IEnumerable<(string Field, FieldPostings Postings)> Postings =>
    [
        .. PostFields.Text.Zip(Texts),
        (PostFields.Lexicon, Lexicon),
        (PostFields.Bigram, Bigrams),
        (PostFields.Tag, Tags.Postings),
        (PostFields.Category, Categories.Postings),
        (PostFields.Author, Authors.Postings),
        (PostFields.Path, Paths.Postings),
    ];

    /// <summary>In the order of <see cref="PostFields.Text"/>.</summary>
    public FieldPostings[] Texts => _terms.Texts;

    public FieldPostings Lexicon => _terms.LexiconPostings;

    public FieldPostings Bigrams => _terms.BigramPostings;

    public KeyPostings Tags { get; } = new();

    public KeyPostings Categories { get; } = new();

    public KeyPostings Authors { get; } = new();

    public KeyPostings Paths { get; } = new();

    public FacetValues TagFacet { get; } = new();

    public FacetValues CategoryFacet { get; } = new();

    public FacetValues AuthorFacet { get; } = new();

    public List<byte[]> Hits { get; } = [];

    public List<byte[]> Bodies { get; } = [];

    public List<long> Instants { get; } = [];

    public List<long> Days { get; } = [];

    /// <summary>For each post the number of terms of each field of <see cref="PostFields.Text"/>.</summary>
    public List<int[]> Lengths { get; } = [];

    /// <summary>Adds <paramref name="post"/> under <paramref name="path"/> and gives the number of terms of each text field and the words that it defines.</summary>
    public (int[] Lengths, IReadOnlyList<RecordedDefinition> Definitions) Add(Post post, string path)
    {
        _terms.Post++;
        _blocks.Clear();
        Array.Clear(_nextPositions);
        int[] lengths = new int[PostFields.Text.Count];
        Lengths.Add(lengths);
        _definitions.Clear();

        AddText(PostFields.Title, post.Title, TextKind.Prose, _ => post.TitlePosition.Line);
        foreach (string label in post.Tags.Concat(post.Categories).Concat(post.Authors).Concat(post.Aliases))
            AddText(PostFields.Label, label, TextKind.Label);
        AddBlocks(post);
        AddLabels(Tags, TagFacet, post.Tags);
        AddLabels(Categories, CategoryFacet, post.Categories);
        AddLabels(Authors, AuthorFacet, post.Authors);
        Paths.Add([path], Count);
        Hits.Add(PostValuesCodec.Encode(HitValues.From(post, path)));
        Bodies.Add(StoredBody.Encode(_blocks));
        Instants.Add(post.Date?.ToUnixTimeMilliseconds() ?? PostDocValues.None);
        Days.Add(post.Date is { } date ? PostDocValues.DayOf(date) : PostDocValues.None);
        Count++;
        return (lengths, _definitions.Taken());
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
            }, post.ExcerptLinks);
        }

        foreach (TextBlock block in post.Blocks) AddBlock(StoredBlocks.From(block), block.InternalLinks);
    }

    private void AddBlock(StoredBlock block, IReadOnlyList<TextSpan> links)
    {
        TextKind kind = block.Kind == StoredBlockKind.Code ? TextKind.Code : TextKind.Prose;
        int first = _nextPositions[NumberOf(block.Field)];
        ReadOnlySpan<TermOccurrence> occurrences = AddText(block.Field, block.Text, kind, offset => block.Locate(offset).Line, links);
        int end = first + _terms.Analyzer.LastPosition;
        _blocks.Add(block with { FirstPosition = first, Sentences = SentenceTable.Of(block.Text, occurrences, first, end) });
        if (block.Rubies.Count > 0) AddReadings(block, kind);
    }

    /// <summary>Lets the words that have rubies be found by the reading that these give.</summary>
    private void AddReadings(StoredBlock block, TextKind kind)
    {
        foreach (TermOccurrence occurrence in _terms.Analyzer.Analyze(block.Text, kind))
        {
            Lexeme lexeme = _terms.Lexeme(occurrence.LexemeId);
            if (RubyReadings.Of(lexeme, block.Text, occurrence.Start, occurrence.End, block.Rubies) is { } reading && reading != lexeme.Base)
                _terms.Lexemes.AddReading(occurrence.LexemeId, reading, _terms.Post, Lexicon, Count);
        }
    }

    /// <summary>Adds the terms of <paramref name="text"/> and gives them; valid until the next text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is; prose may define words.</param>
    /// <param name="lineOf">The line of a unit of the text; not needed where nothing is defined.</param>
    /// <param name="links">What of a body's text stands in links to other pages of the site.</param>
    private ReadOnlySpan<TermOccurrence> AddText(string field, string text, TextKind kind, Func<int, int>? lineOf = null, IReadOnlyList<TextSpan>? links = null)
    {
        int number = NumberOf(field);
        LexemeTable lexemes = _terms.Lexemes;
        FieldPostings lexicon = Lexicon;
        int first = _nextPositions[number];
        int last = -1;
        var linked = new SpanFinder(number == Body && links is not null ? links : []);
        ReadOnlySpan<TermOccurrence> occurrences = _terms.Analyzer.Analyze(text, kind);
        if (kind == TextKind.Prose && lineOf is not null) _definitions.Read(text, occurrences, lineOf);
        foreach (TermOccurrence occurrence in occurrences)
        {
            int term = lexemes.Use(occurrence.LexemeId, _terms.Post, lexicon, Count);
            if (term == LexemeTable.NoTerm) continue;
            int into = linked.Holds(occurrence.Start, occurrence.End) ? Linked : number;
            Texts[into].Add(term, Count, first + occurrence.Position);
            if (occurrence.Position != last) Lengths[^1][into]++;
            last = occurrence.Position;
        }

        _terms.Bigrams.Add(_terms.Analyzer.NormalizedText, _terms.Post, Bigrams, Count);
        _nextPositions[number] = first + _terms.Analyzer.LastPosition + PostFields.BlockGap;
        return occurrences;
    }

    private void AddLabels(KeyPostings postings, FacetValues facet, IReadOnlyList<string> labels)
    {
        postings.Add(labels.SelectMany(_terms.LabelKeys.Of), Count);
        facet.Add(labels);
    }

    private static int NumberOf(string field)
    {
        for (int i = 0; i < PostFields.Text.Count; i++)
            if (ReferenceEquals(PostFields.Text[i], field)) return i;
        throw new ArgumentException($"{field} is no text field.", nameof(field));
    }
}
