using System.Globalization;
using System.Text;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>Writes a model in the form that the library reads: comments, then a name, a tab and a number a line, ordered by name.</summary>
internal static class ModelText
{
    /// <summary>How far over the report floor a rule stands that the model was not trained with, in units of the calibrated score.</summary>
    private const double Margin = 0.01;

    /// <summary>Writes a model.</summary>
    /// <param name="comments">What the model was trained on, one line each.</param>
    /// <param name="space">The names of the features.</param>
    /// <param name="trained">The names of the features that some training candidate has.</param>
    /// <param name="fit">The weights.</param>
    /// <param name="calibration">p = 1 / (1 + exp(−(slope · score + offset))).</param>
    /// <param name="points">The operating points.</param>
    public static string Write(IEnumerable<string> comments, FeatureSpace space, IReadOnlySet<string> trained, LogisticFit fit, (double Slope, double Offset) calibration, OperatingPoints points)
    {
        var numbers = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            [CandidateModel.BiasName] = fit.Bias,
            [CandidateModel.SlopeName] = calibration.Slope,
            [CandidateModel.OffsetName] = calibration.Offset,
            [CandidateModel.ReportFloorName] = points.Report,
            [CandidateModel.SafeFloorName] = points.Safe,
            [CandidateModel.UntrainedName] = (Math.Log(points.Report / (1 - points.Report)) + Margin - calibration.Offset) / calibration.Slope,
        };
        for (var i = 0; i < space.Names.Length; i++)
        {
            if (trained.Contains(space.Names[i]))
            {
                numbers.Add(space.Names[i], fit.Weights[i]);
            }
        }

        var text = new StringBuilder();
        foreach (var comment in comments)
        {
            text.Append("# ").Append(comment).Append('\n');
        }

        foreach (var (name, value) in numbers)
        {
            text.Append(name).Append('\t').Append(value.ToString("0.######", CultureInfo.InvariantCulture)).Append('\n');
        }

        return text.ToString();
    }
}
