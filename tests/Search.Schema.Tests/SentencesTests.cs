using CsCheck;

namespace Search.Schema.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("一つ目。二つ目。", "一つ目。|二つ目。")]
    [InlineData("終わりのない文", "終わりのない文")]
    [InlineData("本当？！うそ。。。", "本当？！|うそ。。。")]
    [InlineData("「行こう。」と言った。", "「行こう。」|と言った。")]
    [InlineData("一行目\n二行目。\n三行目", "一行目\n|二行目。\n|三行目")]
    [InlineData("It works. Really! OK? はい。", "It works. |Really! |OK? |はい。")]
    [InlineData("v1.2 and e.g. this, Node.js", "v1.2 and e.g. this, Node.js")]
    [InlineData("", "")]
    public void A_text_is_cut_after_its_sentences(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', Sentences.Of(text).Select(piece => text[piece.Start..piece.End])));

    [Fact]
    public void The_pieces_together_are_the_text() =>
        Gen.Char["あ。？」\n. Ab\u3000"].Array[0, 30].Select(units => new string(units)).Sample(text =>
        {
            Assert.Equal(text, string.Concat(Sentences.Of(text).Select(piece => text[piece.Start..piece.End])));
            Assert.DoesNotContain(Sentences.Of(text), piece => piece.Start == piece.End);
        });
}
