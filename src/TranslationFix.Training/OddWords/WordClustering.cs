using System.Collections.Immutable;

namespace TranslationFix.Training;

/// <summary>
/// Clusters words into classes that predict each other best: the exchange algorithm (Kneser and Ney, 1993) on the mutual information of neighbouring classes. Words that stand
/// in the same places come into the same class, mostly a part of speech or a field of meaning.
/// </summary>
internal sealed class WordClustering
{
    private const int MaximumRounds = 25;

    /// <summary>The share of words that still move when it is not worth going on.</summary>
    private const double Settled = 0.002;

    private readonly int classes;
    private readonly int[] classOf;
    private readonly List<(int Word, double Mass)>[] behind;
    private readonly List<(int Word, double Mass)>[] before;
    private readonly double[] massBehind;
    private readonly double[] massBefore;
    private readonly double[,] mass;
    private readonly double[] left;
    private readonly double[] right;
    private readonly double[] behindClass;
    private readonly double[] beforeClass;
    private readonly List<int> behindClasses = [];
    private readonly List<int> beforeClasses = [];

    private WordClustering(int words, int classes, IEnumerable<(int Left, int Right, double Mass)> pairs)
    {
        this.classes = classes;
        classOf = [.. Enumerable.Range(0, words).Select(word => word < classes - 1 ? word : word % classes)];
        behind = [.. Enumerable.Range(0, words).Select(static _ => new List<(int, double)>())];
        before = [.. Enumerable.Range(0, words).Select(static _ => new List<(int, double)>())];
        (massBehind, massBefore) = (new double[words], new double[words]);
        (mass, left, right) = (new double[classes, classes], new double[classes], new double[classes]);
        (behindClass, beforeClass) = (new double[classes], new double[classes]);
        foreach (var (first, second, amount) in pairs.Where(static pair => pair.Left != pair.Right))
        {
            behind[first].Add((second, amount));
            before[second].Add((first, amount));
            massBehind[first] += amount;
            massBefore[second] += amount;
            mass[classOf[first], classOf[second]] += amount;
            left[classOf[first]] += amount;
            right[classOf[second]] += amount;
        }
    }

    /// <summary>Clusters.</summary>
    /// <param name="words">The number of words; the commonest come first.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="pairs">Pairs of words, by index, with how often they stand together, in any unit.</param>
    /// <returns>The class of each word.</returns>
    public static ImmutableArray<int> Run(int words, int classes, IEnumerable<(int Left, int Right, double Mass)> pairs)
    {
        var clustering = new WordClustering(words, classes, pairs);
        for (var round = 0; round < MaximumRounds; round++)
        {
            var moved = 0;
            for (var word = 0; word < words; word++)
            {
                moved += clustering.Move(word) ? 1 : 0;
            }

            if (moved <= words * Settled)
            {
                break;
            }
        }

        return [.. clustering.classOf];
    }

    /// <summary>Moves a word into the class where it tells most.</summary>
    private bool Move(int word)
    {
        if (massBehind[word] + massBefore[word] <= 0)
        {
            return false;
        }

        Gather(behind[word], behindClass, behindClasses);
        Gather(before[word], beforeClass, beforeClasses);
        var old = classOf[word];
        Add(word, old, -1);
        var (best, gain) = (old, double.NegativeInfinity);
        for (var candidate = 0; candidate < classes; candidate++)
        {
            var other = Gain(word, candidate);
            (best, gain) = other > gain ? (candidate, other) : (best, gain);
        }

        Add(word, best, 1);
        classOf[word] = best;
        return best != old;
    }

    private void Gather(List<(int Word, double Mass)> neighbours, double[] sums, List<int> found)
    {
        foreach (var neighbour in found)
        {
            sums[neighbour] = 0;
        }

        found.Clear();
        foreach (var (neighbour, amount) in neighbours)
        {
            var neighbourClass = classOf[neighbour];
            if (sums[neighbourClass] <= 0)
            {
                found.Add(neighbourClass);
            }

            sums[neighbourClass] += amount;
        }
    }

    private void Add(int word, int to, int sign)
    {
        foreach (var neighbour in behindClasses)
        {
            mass[to, neighbour] += sign * behindClass[neighbour];
        }

        foreach (var neighbour in beforeClasses)
        {
            mass[neighbour, to] += sign * beforeClass[neighbour];
        }

        left[to] += sign * massBehind[word];
        right[to] += sign * massBefore[word];
    }

    private double Gain(int word, int to)
    {
        var gain = Change(mass[to, to], behindClass[to] + beforeClass[to]) - Change(left[to], massBehind[word]) - Change(right[to], massBefore[word]);
        foreach (var neighbour in behindClasses)
        {
            gain += neighbour == to ? 0 : Change(mass[to, neighbour], behindClass[neighbour]);
        }

        foreach (var neighbour in beforeClasses)
        {
            gain += neighbour == to ? 0 : Change(mass[neighbour, to], beforeClass[neighbour]);
        }

        return gain;
    }

    private static double Change(double amount, double added) => Entropy(amount + added) - Entropy(amount);

    private static double Entropy(double amount) => amount > 1e-12 ? amount * Math.Log(amount) : 0;
}
