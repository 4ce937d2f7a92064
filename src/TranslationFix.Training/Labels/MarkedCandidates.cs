using System.Collections.Immutable;
using System.Globalization;
using TranslationFix.Rules;

namespace TranslationFix.Training;

/// <summary>
/// Candidates of the rules on public marked text, as they stand in <c>corpora/LANGUAGE/marked.candidates</c>: features and labels, no text. So
/// the shipped model can be trained where that text is not at hand. One line for all candidates that look alike: family and id of the rule,
/// <c>1</c> for artifacts or <c>0</c>, their weight together, then the features, each after a tab: <c>name=value</c>, or the name alone for 1.
/// Lines that start with <c>#</c> say where they come from.
/// </summary>
internal static class MarkedCandidates
{
    private const string Shared = "shared/";

    /// <summary>Reads candidates.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="space">The names of the features.</param>
    /// <exception cref="InvalidDataException">A line is malformed, or names a rule or feature that the library does not have: make the file anew.</exception>
    public static ImmutableArray<CandidateRow> Read(IReadOnlyList<string> lines, FeatureSpace space)
    {
        var rules = RuleCatalogue.All.Select(Name).ToHashSet(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<CandidateRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0 && lines[i][0] != '#')
            {
                rows.Add(Parse(lines[i], rules, space) ?? throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Line {i + 1} of the marked candidates is malformed, or names a rule or a feature that is gone; make them anew with “translationfix train --marked”.")));
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>Writes the candidates of texts; what is unclear is left out.</summary>
    public static IEnumerable<string> Write(IEnumerable<LabeledText> texts, FeatureSpace space)
    {
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var item in text.Candidates.Where(static item => item.Label != CandidateLabel.Unclear))
            {
                var key = Key(item, space);
                weights[key] = weights.GetValueOrDefault(key) + text.Weight;
            }
        }

        foreach (var (key, weight) in weights)
        {
            var (rule, label, features) = key.Split('\t', 3) is [var a, var b, var c] ? (a, b, c) : default;
            yield return string.Create(CultureInfo.InvariantCulture, $"{rule}\t{label}\t{weight:0.####}\t{features}");
        }
    }

    /// <summary>The lines set by set: a set begins with the line that names it.</summary>
    public static IEnumerable<(string Name, ImmutableArray<string> Lines)> Sets(IReadOnlyList<string> lines)
    {
        int[] heads = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith('#')).Skip(1)];
        for (var i = 0; i < heads.Length; i++)
        {
            var end = i + 1 < heads.Length ? heads[i + 1] : lines.Count;
            yield return (lines[heads[i]][2..].Split(':')[0], [.. lines.Skip(heads[i] + 1).Take(end - heads[i] - 1)]);
        }
    }

    private static string Key(LabeledCandidate item, FeatureSpace space)
    {
        var own = item.Candidate.Rule.Descriptor.Id + "/";
        var features = Enumerable.Range(0, item.Features.Length)
            .Where(i => item.Features[i] != 0 && !space.Names[i].StartsWith("rule/", StringComparison.Ordinal))
            .Select(i => (Name: space.Names[i].StartsWith(own, StringComparison.Ordinal) ? space.Names[i][own.Length..] : space.Names[i], Value: item.Features[i]))
            .Select(static feature => feature.Value == 1 ? feature.Name : string.Create(CultureInfo.InvariantCulture, $"{feature.Name}={feature.Value:0.####}"));
        return string.Join('\t', [Name(item.Candidate.Rule), item.Label == CandidateLabel.Artifact ? "1" : "0", .. features, string.Empty]).TrimEnd('\t') + "\t";
    }

    private static CandidateRow? Parse(string line, HashSet<string> rules, FeatureSpace space)
    {
        var parts = line.TrimEnd('\t').Split('\t');
        if (parts.Length < 3 || !rules.Contains(parts[0]) || parts[1] is not ("0" or "1") || !TryRead(parts[2], out var weight))
        {
            return null;
        }

        var (family, id) = parts[0].Split('/') is [var first, var second] ? (first, second) : default;
        var features = new float[space.Names.Length];
        foreach (var part in parts.AsSpan(3).ToArray().Prepend($"rule/{id}"))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? part : part[..sign];
            var full = name.StartsWith(Shared, StringComparison.Ordinal) || name.StartsWith("rule/", StringComparison.Ordinal) ? name : $"{id}/{name}";
            var value = 1f;
            var index = space.Names.BinarySearch(full, StringComparer.Ordinal);
            if (index < 0 || (sign >= 0 && !TryRead(part[(sign + 1)..], out value)))
            {
                return null;
            }

            features[index] = value;
        }

        return new CandidateRow { Family = family!, Features = features, Label = parts[1] is "1", Weight = weight };
    }

    private static string Name(Rule rule) => $"{rule.Family}/{rule.Descriptor.Id}";

    private static bool TryRead(string text, out float value) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && float.IsFinite(value);
}
