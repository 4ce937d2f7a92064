using System.Text.Encodings.Web;
using System.Text.Json;

namespace TranslationFix.Training;

/// <summary>Writes the calibration of a house as the JSON that <see cref="HouseCalibration.Parse"/> reads, rules in the order of their ids, with the counts of decisions for people.</summary>
public static class HouseFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file, in UTF-8.</summary>
    /// <param name="house">The calibration.</param>
    /// <param name="decisions">The decisions that it was learned from.</param>
    public static byte[] Write(HouseCalibration house, IReadOnlyCollection<EditorDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(house);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("rules");
            foreach (var (id, adjustment) in house.Rules.OrderBy(static rule => rule.Key, StringComparer.Ordinal))
            {
                EditorDecision[] own = [.. decisions.Where(decision => string.Equals(decision.Rule, id, StringComparison.Ordinal))];
                writer.WriteStartObject(id);
                writer.WriteNumber("offset", adjustment.Offset);
                if (adjustment.SafeFloor is { } floor)
                {
                    writer.WriteNumber("safeFloor", floor);
                }

                writer.WriteNumber("accepted", own.Count(static decision => decision is { IsArtifact: true, IsFixRight: true }));
                writer.WriteNumber("rejected", own.Count(static decision => !decision.IsArtifact));
                writer.WriteNumber("other", own.Count(static decision => decision is { IsArtifact: true, IsFixRight: false }));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
