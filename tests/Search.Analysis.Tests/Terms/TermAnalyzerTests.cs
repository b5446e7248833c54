using Search.Analysis.Terms;

namespace Search.Analysis.Tests.Terms;

public class TermAnalyzerTests
{
    [Fact]
    public void Sentences_are_apart_by_a_gap()
    {
        TermTable table = new();
        ReadOnlySpan<TermOccurrence> terms = new TermAnalyzer(table).Analyze("検索。エンジン", TextKind.Prose);
        Assert.Equal(2, terms.Length);
        Assert.Equal(0, terms[0].Position);
        Assert.True(terms[1].Position > 1);
        Assert.Equal("エンジン", table[terms[1].LexemeId].Surface);
    }
}
