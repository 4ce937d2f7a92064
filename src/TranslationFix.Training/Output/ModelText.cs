using System.Globalization;
using System.Text;
using Microsoft.ML.Calibrators;
using TranslationFix.Scoring;

namespace TranslationFix.Training;

/// <summary>Writes a model in the form that the library reads: comments, then a name, a tab and a number a line, ordered by name.</summary>
internal static class ModelText
{
    /// <summary>How far over the report floor a rule stands that the model was not trained with, in units of the score.</summary>
    private const double Margin = 0.01;

    /// <summary>Writes a model.</summary>
    /// <param name="comments">What the model was trained on, one line each.</param>
    /// <param name="space">The names of the features.</param>
    /// <param name="trained">The names of the features that some training candidate has.</param>
    /// <param name="fit">The weights.</param>
    /// <param name="calibration">The calibrations.</param>
    /// <param name="points">The operating points.</param>
    public static string Write(IEnumerable<string> comments, FeatureSpace space, IReadOnlySet<string> trained, LogisticFit fit, FamilyCalibration calibration, OperatingPoints points)
    {
        var numbers = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            [CandidateModel.BiasName] = fit.Bias,
            [CandidateModel.ReportFloorName] = points.Report,
            [CandidateModel.SafeFloorName] = points.Safe,
            [CandidateModel.UntrainedName] = Math.Log(points.Report / (1 - points.Report)) + Margin,
        };
        AddCalibration(family: null, calibration.Common);
        foreach (var (family, own) in calibration.Families)
        {
            AddCalibration(family, own);
        }

        foreach (var (rule, floor) in points.Rules)
        {
            numbers.Add(CandidateModel.ReportFloorOf(rule), floor);
        }

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

        void AddCalibration(string? family, CalibratorTransformer<PlattCalibrator> fitted)
        {
            var (slope, offset) = FamilyCalibration.Numbers(fitted);
            numbers.Add(CandidateModel.SlopeName(family), slope);
            numbers.Add(CandidateModel.OffsetName(family), offset);
        }
    }
}
