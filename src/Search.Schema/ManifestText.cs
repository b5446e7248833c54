using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Search.Schema;

/// <summary>
/// The manifest as the bytes of its file: JSON whose last member, <c>seal</c>, is a checksum of everything before it, so
/// that a damaged manifest is noticed before it is believed.
/// </summary>
public static class ManifestText
{
    private static ReadOnlySpan<byte> SealStart => ",\n  \"seal\": \""u8;
    private static ReadOnlySpan<byte> SealEnd => "\"\n}\n"u8;

    /// <summary>The bytes of the manifest's file.</summary>
    public static byte[] Write(Manifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(manifest, ReadableJson.Instance.Manifest);
        ReadOnlySpan<byte> members = json.AsSpan()[..^2]; // without "\n}"
        return [.. members, .. SealStart, .. Encoding.ASCII.GetBytes(SealOf(members)), .. SealEnd];
    }

    /// <summary>The manifest that <see cref="Write"/> was given.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Manifest Read(ReadOnlySpan<byte> bytes)
    {
        int seal = bytes.LastIndexOf(SealStart);
        if (seal < 0) throw Damaged(null);
        string expected = SealOf(bytes[..seal]);
        if (!bytes[(seal + SealStart.Length)..].SequenceEqual([.. Encoding.ASCII.GetBytes(expected), .. SealEnd]))
            throw Damaged(null);
        try
        {
            return ManifestReader.Read(bytes);
        }
        catch (Exception e) when (JsonMembers.IsDamage(e))
        {
            throw Damaged(e);
        }
    }

    // FNV-1a: each step is a bijection of the state, so any single damaged byte changes the result; and unlike SHA-256 it
    // loads no library, which would cost a query more than the query itself.
    private static string SealOf(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte value in bytes) hash = (hash ^ value) * 0x100000001B3;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static InvalidDataException Damaged(Exception? cause) => new("The manifest is damaged.", cause);
}
