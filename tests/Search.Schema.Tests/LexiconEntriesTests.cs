using CsCheck;
using Lucene.Net.Util;

namespace Search.Schema.Tests;

public sealed class LexiconEntriesTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.OneOf(Gen.Char['ぁ', 'ん'], Gen.Char['a', 'z'], Gen.Char['一', '丁']), 1, 6];

    [Fact]
    public void An_entry_leads_to_its_key_and_its_term() =>
        Gen.Select(Word, Word, Word).Sample((key, surface, baseForm) =>
        {
            string term = surface + LexiconEntries.Separator + baseForm;
            var entry = new BytesRef(LexiconEntries.Encode(LexiconKey.Reading, key, term));

            Assert.Equal(key, LexiconEntries.KeyOf(entry));
            Assert.Equal(term, LexiconEntries.TermOf(entry).Utf8ToString());
            Assert.True(StringHelper.StartsWith(entry, LexiconEntries.Prefix(LexiconKey.Reading, key)));
            Assert.True(StringHelper.StartsWith(entry, LexiconEntries.OpenPrefix(LexiconKey.Reading, key[..1])));
        });

    [Fact]
    public void The_prefix_of_a_key_fits_no_longer_key() =>
        Gen.Select(Word, Word, Word).Sample((key, more, term) =>
        {
            var entry = new BytesRef(LexiconEntries.Encode(LexiconKey.Base, key + more, term));
            Assert.False(StringHelper.StartsWith(entry, LexiconEntries.Prefix(LexiconKey.Base, key)));
        });

    [Fact]
    public void An_entry_without_a_separator_is_refused() =>
        Assert.Throws<InvalidDataException>(() => LexiconEntries.TermOf(new BytesRef("b書く")));
}
