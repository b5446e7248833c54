using CsCheck;

namespace Search.Schema.Tests;

public sealed class StoredBodyTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.OneOf(Gen.Char['あ', 'ん'], Gen.Char['a', 'z'], Gen.Char['一', '乙'], Gen.Const('。'), Gen.Const('\n')), 0, 40];

    private static readonly Gen<StoredBlock> Block =
        from kind in Gen.Int[0, 4]
        from level in Gen.Int[0, 6]
        from anchor in Gen.OneOf(Gen.Const(() => (string?)null), Gen.Const(() => (string?)"同じ"), Text.Select(text => (string?)text))
        from text in Text
        from repeat in Gen.Frequency((9, Gen.Const(1)), (1, Gen.Int[100, 400]))
        from gap in Gen.Int[0, 1000]
        from steps in Gen.Int[0, 9].Array[1, 5]
        from points in Gen.Select(Gen.Int[0, 50], Gen.Int[1, 9999], Gen.Int[1, 300]).Array[0, 5]
        from rubies in Gen.Select(Gen.Int[0, 20], Gen.Int[0, 5], Text).Array[0, 3]
        let whole = string.Concat(Enumerable.Repeat(text, repeat))
        select new StoredBlock
        {
            Kind = (StoredBlockKind)kind,
            HeadingLevel = level,
            Anchor = anchor,
            Text = whole,
            FirstPosition = gap,
            Sentences = [.. Sentences.Of(whole).Select((piece, i) => new SentenceStart(piece.Start, gap + (i * steps[0])))],
            Source = [.. points.OrderBy(point => point.Item1).Select(point => new SourcePoint(point.Item1, point.Item2, point.Item3))],
            Rubies = [.. rubies.Select(ruby => new RubySpan(ruby.Item1, ruby.Item1 + ruby.Item2, ruby.Item3))],
        };

    // Positions that never fall within a field, as a post's.
    private static Gen<StoredBlock[]> Body(int least, int most) => Block.Array[least, most].Select(blocks =>
    {
        int shift = 0;
        return blocks.Select(block =>
        {
            StoredBlock moved = block with
            {
                FirstPosition = block.FirstPosition + shift,
                Sentences = [.. block.Sentences.Select(sentence => sentence with { Position = sentence.Position + shift })],
            };
            shift = moved.FirstPosition;
            return moved;
        }).ToArray();
    });

    [Fact]
    public void Blocks_come_back_as_they_were_in_any_order() =>
        Gen.Select(Body(0, 12), Gen.Int[1, 3000], Gen.Int[0, 1000]).Sample((blocks, partBytes, seed) =>
        {
            var reader = new StoredBodyReader(StoredBody.EncodeInParts(blocks, partBytes));
            Assert.Equal(blocks.Length, reader.Count);
            int[] order = [.. Enumerable.Range(0, blocks.Length)];
            new Random(seed).Shuffle(order);
            foreach (int i in order) AssertEqual(blocks[i], reader.Block(i));
            Assert.Equal(reader.Blocks(), Enumerable.Range(0, reader.Count).Select(reader.Block));
        });

    [Fact]
    public void The_outline_is_known_though_the_texts_are_damaged() =>
        Body(1, 8).Sample(blocks =>
        {
            byte[] bytes = StoredBody.Encode(blocks);
            bytes[^1] ^= 0xFF;
            var reader = new StoredBodyReader(bytes);
            for (int i = 0; i < blocks.Length; i++)
            {
                Assert.Equal(
                    (blocks[i].Kind, blocks[i].Field, blocks[i].FirstPosition, blocks[i].Anchor),
                    (reader.KindOf(i), reader.FieldOf(i), reader.FirstPositionOf(i), reader.AnchorOf(i)));
                Assert.Equal(blocks[i].Sentences, reader.SentencesOf(i).ToArray());
            }
        });

    [Fact]
    public void Equal_blocks_give_equal_bytes() =>
        Gen.Select(Body(0, 6), Body(0, 6)).Sample((blocks, others) =>
        {
            byte[] bytes = StoredBody.Encode(blocks);
            StoredBody.Encode(others);
            Assert.Equal(bytes, StoredBody.Encode(blocks));
        });

    [Fact]
    public void Every_damaged_byte_is_refused_or_read_but_never_breaks_the_reader() =>
        Gen.Select(Body(1, 6), Gen.Byte[1, 255]).Sample(
            (blocks, damage) =>
            {
                byte[] bytes = StoredBody.EncodeInParts(blocks, 100);
                for (int at = 0; at < bytes.Length; at++)
                {
                    bytes[at] ^= damage;
                    AssertReadOrRefused(bytes);
                    bytes[at] ^= damage;
                    AssertReadOrRefused(bytes.AsMemory(0, at));
                }
            },
            iter: 10);

    [Fact]
    public void A_post_without_blocks_has_a_body_of_none() =>
        Assert.Empty(new StoredBodyReader(StoredBody.Encode([])).Blocks());

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

    private static void AssertReadOrRefused(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var reader = new StoredBodyReader(bytes);
            foreach (StoredBlock block in reader.Blocks())
            {
                foreach (SentenceStart sentence in block.Sentences) Assert.InRange(sentence.Offset, 0, block.Text.Length);
            }
        }
        catch (InvalidDataException)
        {
            // The one way to say so.
        }
    }

    private static void AssertEqual(StoredBlock before, StoredBlock after)
    {
        Assert.Equal((before.Kind, before.HeadingLevel, before.Anchor, before.Text, before.FirstPosition), (after.Kind, after.HeadingLevel, after.Anchor, after.Text, after.FirstPosition));
        Assert.Equal(before.Sentences, after.Sentences);
        Assert.Equal(before.Source, after.Source);
        Assert.Equal(before.Rubies, after.Rubies);
    }
}
