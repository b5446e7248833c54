namespace Search.Schema;

/// <summary>A block's text with what belongs to its characters, as it stands in a part of a stored body.</summary>
internal static class StoredBlockCodec
{
    public static void Write(PackedWriter packed, StoredBlock block)
    {
        packed.Text(block.Text);
        packed.Number(block.Source.Count);
        SourcePoint last = default;
        foreach (SourcePoint point in block.Source)
        {
            packed.Number(point.Offset - last.Offset);
            packed.SignedNumber(point.Line - last.Line);
            packed.SignedNumber(point.Column - last.Column);
            last = point;
        }

        packed.Number(block.Rubies.Count);
        foreach (RubySpan ruby in block.Rubies)
        {
            packed.Number(ruby.Start);
            packed.Number(ruby.End - ruby.Start);
            packed.Text(ruby.Reading);
        }
    }

    public static (string Text, SourcePoint[] Source, RubySpan[] Rubies) Read(ref PackedReader packed)
    {
        string text = packed.Text();
        var source = new SourcePoint[packed.Count()];
        SourcePoint last = default;
        for (int i = 0; i < source.Length; i++)
        {
            last = new SourcePoint(
                last.Offset + packed.Number(), last.Line + packed.SignedNumber(), last.Column + packed.SignedNumber());
            source[i] = last;
        }

        var rubies = new RubySpan[packed.Count()];
        for (int i = 0; i < rubies.Length; i++)
        {
            int start = packed.Number();
            rubies[i] = new RubySpan(start, start + packed.Number(), packed.Text());
        }

        return (text, source, rubies);
    }
}
