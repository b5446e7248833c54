using CsCheck;
using Lucene.Net.Util;

namespace Search.Schema.Tests;

public sealed class BigramsTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char['あ', 'え'], Gen.Const(' '), Gen.Const('\n'), Gen.Char['\uD83D', '\uD83D'], Gen.Char['\uDE00', '\uDE02']), 0, 12];

    [Theory]
    [InlineData("検索", "検索 索")]
    [InlineData("全文 検索", "全文 文 検索 索")]
    [InlineData("一", "一")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("😀a", "😀a a")]
    public void A_text_has_each_pair_of_neighbours_and_the_end_of_each_run(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', All(text)));

    [Fact]
    public void A_text_has_the_terms_of_each_of_its_substrings() =>
        Gen.Select(Text, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, from, length) =>
        {
            string sound = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
            string[] characters = [.. sound.EnumerateRunes().Select(rune => rune.ToString())];
            string part = string.Concat(characters.Skip(from % (characters.Length + 1)).Take(length % 6));

            Assert.Subset(All(sound).ToHashSet(), Bigrams.TermsOf(part).Select(term => term.Utf8ToString()).ToHashSet());
        });

    [Fact]
    public void Every_character_begins_a_term() =>
        Text.Sample(text =>
        {
            string[] terms = [.. All(text)];
            foreach (System.Text.Rune rune in text.EnumerateRunes().Where(rune => !System.Text.Rune.IsWhiteSpace(rune)))
                Assert.Contains(terms, term => StringHelper.StartsWith(new BytesRef(term), Bigrams.Prefix(rune.Value)));
        });

    private static List<string> All(string text)
    {
        List<string> terms = [];
        foreach ((int first, int second) in new BigramReader(text)) terms.Add(System.Text.Encoding.UTF8.GetString(Bigrams.Encode(first, second)));
        return terms;
    }
}
