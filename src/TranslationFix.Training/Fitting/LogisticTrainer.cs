using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace TranslationFix.Training;

/// <summary>
/// Fits a logistic regression with Microsoft.ML: L-BFGS on one thread, which finds the one optimum of the convex loss, so that two
/// trainings agree. The bias is not regularised.
/// </summary>
internal sealed class LogisticTrainer(FeatureSpace space, int seed)
{
    /// <summary>Far past the point where weights change in the third decimal.</summary>
    private const float Tolerance = 1e-9f;

    private readonly MLContext context = new(seed);

    /// <summary>Fits weights.</summary>
    /// <param name="rows">The labelled candidates.</param>
    /// <param name="l2">The weight of the squared weights in the loss: the larger, the nearer all weights stay to zero.</param>
    public LogisticFit Fit(IReadOnlyCollection<CandidateRow> rows, float l2)
    {
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(CandidateRow.Label),
            FeatureColumnName = nameof(CandidateRow.Features),
            ExampleWeightColumnName = nameof(CandidateRow.Weight),
            L1Regularization = 0,
            L2Regularization = l2,
            OptimizationTolerance = Tolerance,
            MaximumNumberOfIterations = 2000,
            NumberOfThreads = 1,
            DenseOptimizer = true,
        });
        var model = trainer.Fit(View(rows));
        var linear = model.Model.SubModel;
        return new LogisticFit(model, [.. linear.Weights], linear.Bias);
    }

    /// <summary>Fits a calibration (Platt, 1999) to the scores of rows.</summary>
    /// <param name="scores">Scores with their labels and weights.</param>
    public CalibratorTransformer<PlattCalibrator> Calibrate(IEnumerable<ScoredRow> scores) =>
        context.BinaryClassification.Calibrators.Platt(nameof(ScoredRow.Label), nameof(ScoredRow.Score), nameof(ScoredRow.Weight)).Fit(context.Data.LoadFromEnumerable(scores));

    /// <summary>Rows as Microsoft.ML reads them.</summary>
    public IDataView View(IEnumerable<CandidateRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(CandidateRow));
        schema[nameof(CandidateRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, space.Names.Length);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
