using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace TranslationFix.Training;

/// <summary>
/// Fits a stage of the classifier of odd words with Microsoft.ML: logistic regression by L-BFGS on one thread. Each set has a bias of its own, so that the weights tell words of
/// one set apart, and not the sets, of which some are marked five times as densely as others.
/// </summary>
internal sealed class OddWordTrainer(int dimensions, int sets, int seed)
{
    /// <summary>The value of a set's own dimension.</summary>
    public const float SetValue = 1;

    private const float Tolerance = 1e-5f;

    private readonly MLContext context = new(seed);

    /// <summary>Fits weights.</summary>
    /// <param name="rows">The words.</param>
    /// <param name="l2">The weight of the squared weights in the loss.</param>
    /// <param name="iterations">The most steps.</param>
    public OddWordFit Fit(IReadOnlyCollection<OddWordRow> rows, float l2, int iterations)
    {
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(OddWordRow.Label),
            FeatureColumnName = nameof(OddWordRow.Features),
            ExampleWeightColumnName = nameof(OddWordRow.Weight),
            L1Regularization = 0,
            L2Regularization = l2,
            OptimizationTolerance = Tolerance,
            MaximumNumberOfIterations = iterations,
            NumberOfThreads = 1,
            DenseOptimizer = true,
        });
        var model = trainer.Fit(View(rows));
        var linear = model.Model.SubModel;
        float[] weights = [.. linear.Weights];
        return new OddWordFit(model, weights[..dimensions], linear.Bias, [.. weights[dimensions..].Select(static weight => weight * SetValue)]);
    }

    /// <summary>Fits a calibration (Platt, 1999) to scores.</summary>
    public (float Slope, float Offset) Calibrate(IEnumerable<ScoredRow> scores)
    {
        var calibration = context.BinaryClassification.Calibrators.Platt(nameof(ScoredRow.Label), nameof(ScoredRow.Score), nameof(ScoredRow.Weight)).Fit(context.Data.LoadFromEnumerable(scores));
        var (slope, offset) = FamilyCalibration.Numbers((CalibratorTransformer<PlattCalibrator>)calibration);
        return ((float)slope, (float)offset);
    }

    /// <summary>A row.</summary>
    /// <param name="features">The dimensions; one may be there several times.</param>
    /// <param name="set">The set that the word is from; −1 for none.</param>
    /// <param name="label">True when somebody marked the word.</param>
    /// <param name="weight">What the word counts.</param>
    public OddWordRow Row(ReadOnlySpan<int> features, int set, bool label, float weight)
    {
        var sorted = features.ToArray();
        Array.Sort(sorted);
        var (indices, values, count) = (new int[sorted.Length + 1], new float[sorted.Length + 1], 0);
        foreach (var dimension in sorted)
        {
            if (count > 0 && indices[count - 1] == dimension)
            {
                values[count - 1]++;
                continue;
            }

            (indices[count], values[count]) = (dimension, 1);
            count++;
        }

        if (set >= 0)
        {
            (indices[count], values[count]) = (dimensions + set, SetValue);
            count++;
        }

        return new OddWordRow { Label = label, Weight = weight, Features = new VBuffer<float>(dimensions + sets, count, values, indices) };
    }

    /// <summary>Rows as Microsoft.ML reads them.</summary>
    public IDataView View(IEnumerable<OddWordRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(OddWordRow));
        schema[nameof(OddWordRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, dimensions + sets);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
