using CsCheck;
using Search.Testing;

namespace Search.Querying.Tests;

/// <summary>No question crashes, is refused or takes long, whatever it is made of.</summary>
public sealed class HostileTests(SearchTests.Posts posts) : IClassFixture<SearchTests.Posts>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly string[] Pieces =
    [
        "\"", "「", "」", "“", "(", ")", "（", "）", "-", "－", "*", "＊", " ", "　", "OR", " OR ", "|", "｜", "AND", "tag:", "tag:検索", "title:", "title:検索", "date:", "date:2025", "date:令和7年",
        "date:..", "after:", "path:*", "sort:newest", "sort:", ":", "検索", "索引", "できる", "の", "する", "Ruby", "C#", "C++", ".NET", "１２", "2025", "一〇", "ー", "々", "ゝ", "〜", "、", "。",
        "👍🏽", "👨‍👩‍👧", "\u200D", "\uFE0F", "\u202E", "\u2066", "\0", "\uD800", "\uDC00", "\u3099", "が", "ｶﾞ", "㍿", "½", "①", "e\u0301", "\u001F", "\uFFFD", "\uFDD0", "http://a.b/c?d=e", "a@b.c", "\t", "\n",
    ];

    public static TheoryData<string, string> Questions() => new()
    {
        { "one kanji 2,000 times", new string('漢', 2_000) },
        { "only operators", "( OR | - \" * ) OR - ( ｜ ＊ " },
        { "only stop words", "の は が を に です ます する こと これ それ" },
        { "only stop words in one run", "これからのことですがそれはできる" },
        { "lone surrogates", new string('\uD800', 2_000) + new string('\uDC00', 2_000) },
        { "60,000 emoji", string.Concat(Enumerable.Repeat("🎉", 60_000)) },
        { "100,000 opening brackets", new string('(', 100_000) },
        { "100,000 closing brackets", new string(')', 100_000) },
        { "100,000 minus signs", new string('-', 100_000) },
        { "minus signs apart", string.Concat(Enumerable.Repeat("- ", 50_000)) },
        { "50,000 quotation marks", new string('"', 50_000) },
        { "50,000 Japanese quotation marks", new string('「', 50_000) },
        { "10,000 prefixes", string.Concat(Enumerable.Repeat("a* ", 10_000)) },
        { "10,000 prefixes in one run", string.Concat(Enumerable.Repeat("a*", 10_000)) },
        { "dates that are none", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"date:{i}年{i}..令和{i} ")) },
        { "date: with nonsense", "date:令和..昭和..* date:>=<2025 date:99999999999999999999 date:R date:元年 date:2025-13-45.. date:..-1d" },
        { "10,000 alternatives", string.Concat(Enumerable.Repeat("OR ", 10_000)) },
        { "10,000 alternatives with words", string.Join(" OR ", Enumerable.Range(0, 10_000).Select(i => $"w{i}")) },
        { "a megabyte of one letter", new string('a', 1 << 20) },
        { "a megabyte of words", string.Concat(Enumerable.Range(0, 150_000).Select(i => $"語{i} ")) },
        { "a megabyte of text without spaces", string.Concat(Enumerable.Repeat("全文検索の索引を作る話をする。", 70_000)) },
        { "NUL", "検索\0索引 \0 \0\0" },
        { "bidirectional controls", "\u202Eクエリ\u202C \u2066検索\u2069 \u200F\u200E" },
        { "nested brackets", string.Concat(Enumerable.Repeat("(検索 ", 5_000)) + string.Concat(Enumerable.Repeat(") ", 5_000)) },
        { "nested exclusions", string.Concat(Enumerable.Repeat("-(", 20_000)) + "検索" },
        { "a prefix of every letter", string.Concat(Enumerable.Range(0, 60).Select(i => $"{(char)('a' + (i % 26))}* ")) },
        { "a prefix of 60 letters", new string('a', 60) + "*" },
        { "a prefix of 60 kana", string.Concat(Enumerable.Repeat("けんさく", 15)) + "*" },
        { "a star alone", "*" },
        { "stars", string.Concat(Enumerable.Repeat("* ", 10_000)) },
        { "marks on a letter", "a" + new string('\u0301', 100_000) },
        { "joiners", string.Concat(Enumerable.Repeat("👨\u200D", 20_000)) },
        { "iteration marks", new string('々', 20_000) + new string('ゝ', 20_000) },
        { "long vowels", "ラ" + new string('ー', 50_000) },
        { "digits", new string('9', 50_000) + "億" + new string('千', 20_000) },
        { "compatibility characters", new string('\uFDFA', 20_000) },
        { "an address without end", "http://" + string.Concat(Enumerable.Repeat("a.", 50_000)) },
        { "camel case", string.Concat(Enumerable.Repeat("aB", 30_000)) },
        { "qualifiers", string.Concat(Enumerable.Repeat("tag:検索 title:検索 -tag:料理 ", 3_000)) },
        { "an open quotation of a megabyte", "\"" + new string('語', 1 << 19) },
        { "letters that spell kana", string.Concat(Enumerable.Repeat("kyou", 5_000)) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Hostile_questions_are_answered_soon(string what, string question)
    {
        PostPage warm = posts.Index.Search("温める");
        Assert.NotNull(warm);
        PostPage? page = null;
        TimeSpan search = ThreadClock.Measure(() => page = posts.Index.Search(question));
        TimeSpan suggest = ThreadClock.Measure(() => posts.Index.Index.Suggest(question));
        TimeSpan explain = ThreadClock.Measure(() => posts.Index.Explain(question, "a.md"));
        Assert.True(search < Limit && suggest < Limit && explain < 2 * Limit, $"{what}: {search} to search, {suggest} to suggest, {explain} to explain");
        Assert.NotEmpty(page!.Interpretation);
    }

    [Fact]
    public void Any_row_of_signs_and_words_is_a_question()
    {
        Gen<string> questions = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Array[1, 24].Select(numbers => string.Concat(numbers.Select(number => Pieces[number]))),
            Gen.Char.Array[1, 40].Select(units => new string(units)),
            Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[1, 8], Gen.Char['\u3041', '\u30FE'].Array[1, 12]).Select(pair =>
                string.Concat(pair.Item1.Select(number => Pieces[number])) + new string(pair.Item2)));
        posts.Index.Search("温める");
        questions.Sample(
            question =>
            {
                PostPage? page = null;
                TimeSpan taken = ThreadClock.Measure(() =>
                {
                    page = posts.Index.Search(question);
                    posts.Index.Index.Suggest(question);
                });
                Assert.True(taken < Limit, $"took {taken}");
                Assert.False(question.Trim().Length > 0 && page!.Interpretation.Length == 0, "the interpretation is empty");
                Assert.Equal(question, page!.Query);
                Assert.All(page.Hits, hit => Assert.All(hit.Snippets, snippet => Assert.All(snippet.Highlights, span => Assert.InRange(span.End, span.Start + 1, snippet.Text.Length))));
            },
            iter: 2_000,
            threads: 1);
    }
}
