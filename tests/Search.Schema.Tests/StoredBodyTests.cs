using CsCheck;

namespace Search.Schema.Tests;

public sealed class StoredBodyTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char['あ', 'ん'], Gen.Char['a', 'z'], Gen.Char['一', '乙']), 0, 40];

    private static readonly Gen<StoredBlock> Block =
        from kind in Gen.Int[0, 3]
        from level in Gen.Int[0, 6]
        from anchor in Gen.OneOf(Gen.Const(() => (string?)null), Gen.Const(() => (string?)"同じ"), Text.Select(text => (string?)text))
        from text in Text
        from first in Gen.Int[0, 1_000_000]
        from points in Gen.Select(Gen.Int[0, 50], Gen.Int[1, 9999], Gen.Int[1, 300]).Array[0, 5]
        from rubies in Gen.Select(Gen.Int[0, 20], Gen.Int[0, 5], Text).Array[0, 3]
        select new StoredBlock
        {
            Kind = (StoredBlockKind)kind,
            HeadingLevel = level,
            Anchor = anchor,
            Text = text,
            FirstPosition = first,
            Source = [.. points.OrderBy(point => point.Item1).Select(point => new SourcePoint(point.Item1, point.Item2, point.Item3))],
            Rubies = [.. rubies.Select(ruby => new RubySpan(ruby.Item1, ruby.Item1 + ruby.Item2, ruby.Item3))],
        };

    [Fact]
    public void Blocks_come_back_as_they_were() =>
        Block.Array[0, 8].Sample(blocks =>
        {
            IReadOnlyList<StoredBlock> back = StoredBody.Decode(StoredBody.Encode(blocks));
            Assert.Equal(blocks.Length, back.Count);
            foreach ((StoredBlock before, StoredBlock after) in blocks.Zip(back))
            {
                Assert.Equal((before.Kind, before.HeadingLevel, before.Anchor, before.Text, before.FirstPosition), (after.Kind, after.HeadingLevel, after.Anchor, after.Text, after.FirstPosition));
                Assert.Equal(before.Source, after.Source);
                Assert.Equal(before.Rubies, after.Rubies);
            }
        });

    [Fact]
    public void Damaged_bytes_are_refused_or_read_but_never_break_the_reader() =>
        Gen.Select(Block.Array[1, 4], Gen.Int[0, int.MaxValue], Gen.Byte[1, 255]).Sample((blocks, at, damage) =>
        {
            byte[] bytes = StoredBody.Encode(blocks);
            bytes[at % bytes.Length] ^= damage;
            try
            {
                StoredBody.Decode(bytes);
            }
            catch (InvalidDataException)
            {
                // The one way to say so.
            }
        });

    [Theory]
    [InlineData(0, 3, 5)]
    [InlineData(4, 3, 9)]
    [InlineData(5, 4, 1)]
    [InlineData(8, 4, 4)]
    public void A_place_in_the_text_leads_to_its_line_and_column(int offset, int line, int column)
    {
        var block = new StoredBlock
        {
            Kind = StoredBlockKind.Prose,
            Text = "abcde次の行",
            Source = [new SourcePoint(0, 3, 5), new SourcePoint(5, 4, 1)],
        };

        Assert.Equal((line, column), block.Locate(offset));
    }
}
