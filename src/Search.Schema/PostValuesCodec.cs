namespace Search.Schema;

/// <summary>Packs <see cref="PostValues"/> into the bytes of one doc value and back.</summary>
public static class PostValuesCodec
{
    /// <summary>The values as bytes; equal values give equal bytes.</summary>
    public static byte[] Encode(PostValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var packed = new PackedWriter();
        packed.Text(values.Path);
        packed.Text(values.Title);
        packed.Number(values.TitleLine);
        packed.Number(values.TitleColumn);
        packed.Number(values.Date is null ? 0 : 1);
        if (values.Date is { } date)
        {
            packed.SignedNumber(date.ToUnixTimeMilliseconds());
            packed.SignedNumber(date.TotalOffsetMinutes);
        }

        packed.OptionalText(values.Url);
        packed.OptionalText(values.Layout);
        packed.OptionalText(values.Author);
        packed.Number(values.ReadingTime is { } minutes and >= 0 ? minutes + 1 : 0);
        packed.Texts(values.Tags);
        packed.Texts(values.Categories);
        packed.Texts(values.Aliases);
        return packed.Written.ToArray();
    }

    /// <summary>The values that <see cref="Encode"/> was given.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static PostValues Decode(ReadOnlySpan<byte> bytes)
    {
        var packed = new PackedReader(bytes);
        string path = packed.Text();
        string title = packed.Text();
        int line = packed.Number();
        int column = packed.Number();
        DateTimeOffset? date = packed.Number() == 0 ? null : Date(packed.SignedLongNumber(), packed.SignedNumber());
        string? url = packed.OptionalText();
        string? layout = packed.OptionalText();
        string? author = packed.OptionalText();
        int minutes = packed.Number();
        return new PostValues
        {
            Path = path,
            Title = title,
            TitleLine = line,
            TitleColumn = column,
            Date = date,
            Url = url,
            Layout = layout,
            Author = author,
            ReadingTime = minutes == 0 ? null : minutes - 1,
            Tags = packed.Texts(),
            Categories = packed.Texts(),
            Aliases = packed.Texts(),
        };
    }

    /// <summary>The path alone, for ties in the order of hits.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static string DecodePath(ReadOnlySpan<byte> bytes) => new PackedReader(bytes).Text();

    /// <summary>The title alone, for the rarity of its words.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static string DecodeTitle(ReadOnlySpan<byte> bytes)
    {
        var packed = new PackedReader(bytes);
        packed.Text();
        return packed.Text();
    }

    private static DateTimeOffset Date(long milliseconds, int offsetMinutes)
    {
        try
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(TimeSpan.FromMinutes(offsetMinutes));
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("A packed date is out of range.", e);
        }
    }
}
