using System.Globalization;
using System.Text.Json;

namespace TranslationFix.Training;

/// <summary>
/// Reads decisions of editors, JSON Lines: a finding as <c>check --output-format jsonl</c> reports it with <c>"decision": "accepted" | "rejected" | "other"</c> put in, and, if
/// the editor wrote something else, <c>"fix"</c>; or a story as it is reported, with a decision in each finding that somebody looked at.
/// </summary>
public static class EditorDecisionReader
{
    /// <summary>Reads the decisions of a file.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <param name="name">What the file is called, for messages.</param>
    /// <param name="problem">Takes a message with file, line and, in a story, the number of the finding (the first is 1) for each decision that is none; the others of the line count.</param>
    public static IEnumerable<EditorDecision> Read(TextReader reader, string name, Action<string> problem)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(problem);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var place = string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");
            foreach (var decision in ReadLine(line, message => problem($"{place}: {message}")))
            {
                yield return decision;
            }
        }
    }

    private static List<EditorDecision> ReadLine(string line, Action<string> problem)
    {
        var decisions = new List<EditorDecision>();
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("a decision is a JSON object");
            }

            if (root.TryGetProperty("findings", out var findings))
            {
                ReadFindings(findings, decisions, problem);
            }
            else
            {
                decisions.Add(ReadDecision(root));
            }
        }
        catch (JsonException exception)
        {
            problem(string.Create(CultureInfo.InvariantCulture, $"not valid JSON (byte {exception.BytePositionInLine} of the line)"));
        }
        catch (FormatException exception)
        {
            problem(exception.Message);
        }

        return decisions;
    }

    /// <summary>The findings of a story that somebody decided about; a decision that is null is none yet.</summary>
    private static void ReadFindings(JsonElement findings, List<EditorDecision> decisions, Action<string> problem)
    {
        if (findings.ValueKind != JsonValueKind.Array || !findings.EnumerateArray().All(static finding => finding.ValueKind == JsonValueKind.Object))
        {
            throw new FormatException("'findings' must be an array of objects");
        }

        foreach (var (index, finding) in findings.EnumerateArray().Index())
        {
            try
            {
                if (finding.TryGetProperty("decision", out var decision) && decision.ValueKind != JsonValueKind.Null)
                {
                    decisions.Add(ReadDecision(finding));
                }
            }
            catch (FormatException exception)
            {
                problem(string.Create(CultureInfo.InvariantCulture, $"finding {index + 1}: {exception.Message}"));
            }
        }
    }

    private static EditorDecision ReadDecision(JsonElement finding)
    {
        var rule = String(finding, "rule") ?? throw new FormatException("'rule' is missing");
        if (!TranslationFixer.Rules.Any(known => string.Equals(known.Id, rule, StringComparison.Ordinal)))
        {
            throw new FormatException($"there is no rule '{rule}'");
        }

        var (suggestion, isSafe) = FirstSuggestion(finding);
        var (isArtifact, isFixRight) = String(finding, "decision") switch
        {
            "accepted" => (true, true),
            "rejected" => (false, false),
            "other" => Judge(finding, suggestion),
            null => throw new FormatException("'decision' is missing"),
            var other => throw new FormatException($"'decision' is accepted, rejected or other, not '{other}'"),
        };
        return new EditorDecision(rule, Probability(finding, "modelConfidence") ?? Probability(finding, "confidence") ?? throw new FormatException("'confidence' is missing"), isArtifact, isSafe, isFixRight);
    }

    /// <summary>Another fix that is the first suggestion after all accepts it; one that leaves the text as it was rejects the finding.</summary>
    private static (bool IsArtifact, bool IsFixRight) Judge(JsonElement finding, string? suggestion)
    {
        var fix = String(finding, "fix") ?? throw new FormatException("'fix' is missing: the decision 'other' needs what the editor wrote");
        var isChanged = String(finding, "text") is not { } text || !string.Equals(text, fix, StringComparison.Ordinal);
        return (isChanged, isChanged && suggestion is not null && string.Equals(Fold(fix), Fold(suggestion), StringComparison.Ordinal));
    }

    private static (string? Text, bool IsSafe) FirstSuggestion(JsonElement finding)
    {
        if (!finding.TryGetProperty("suggestions", out var suggestions) || suggestions.ValueKind != JsonValueKind.Array || suggestions.GetArrayLength() == 0)
        {
            return (null, false);
        }

        return suggestions[0].ValueKind == JsonValueKind.Object
            ? (String(suggestions[0], "text"), String(suggestions[0], "applicability") is "safe")
            : throw new FormatException("'suggestions' must be an array of objects");
    }

    private static string? String(JsonElement record, string name) => !record.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FormatException($"'{name}' must be a string");

    private static double? Probability(JsonElement record, string name) => !record.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.GetDouble() is >= 0 and <= 1 and var probability ? probability
        : throw new FormatException($"'{name}' must be a probability from 0 to 1");

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
