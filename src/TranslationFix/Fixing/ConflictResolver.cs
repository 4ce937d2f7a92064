using TranslationFix.Scoring;

namespace TranslationFix.Fixing;

/// <summary>
/// Orders findings and keeps one of several that say the same: of two findings that overlap, one may lie wholly inside the other
/// (an inserted gloss inside a paragraph of unquoted speech); otherwise the surer one stays.
/// </summary>
internal static class ConflictResolver
{
    /// <summary>The most characters by which a finding may be wider than one inside it for both to count as the same place.</summary>
    private const int SamePlace = 12;

    /// <summary>The scored candidates that stay, ordered by position, then confidence (high first), then rule id.</summary>
    public static List<ScoredCandidate> Resolve(List<ScoredCandidate> scored)
    {
        if (scored.Count < 2)
        {
            return scored;
        }

        scored.Sort(static (left, right) => Compare(left, right));
        var kept = new List<ScoredCandidate>(scored.Count);
        foreach (var item in scored)
        {
            var stays = true;
            for (var i = kept.Count - 1; i >= 0 && stays; i--)
            {
                var other = kept[i];
                if (!other.Candidate.Span.Overlaps(item.Candidate.Span))
                {
                    // Kept spans start in order; a wide one may still reach here, so look back a little further.
                    if (kept.Count - i > 8)
                    {
                        break;
                    }

                    continue;
                }

                if (MayNest(other.Candidate.Span, item.Candidate.Span))
                {
                    continue;
                }

                if (item.Confidence > other.Confidence + 1e-9)
                {
                    kept.RemoveAt(i);
                }
                else
                {
                    stays = false;
                }
            }

            if (stays)
            {
                kept.Add(item);
            }
        }

        kept.Sort(static (left, right) => Compare(left, right));
        return kept;
    }

    private static bool MayNest(TextSpan outer, TextSpan inner) =>
        (outer.Contains(inner) && outer.Length - inner.Length > SamePlace) || (inner.Contains(outer) && inner.Length - outer.Length > SamePlace);

    private static int Compare(in ScoredCandidate left, in ScoredCandidate right)
    {
        var order = left.Candidate.Span.Start.CompareTo(right.Candidate.Span.Start);
        if (order == 0)
        {
            order = right.Confidence.CompareTo(left.Confidence);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(left.Candidate.Rule.Descriptor.Id, right.Candidate.Rule.Descriptor.Id);
        }

        return order != 0 ? order : left.Candidate.Span.End.CompareTo(right.Candidate.Span.End);
    }
}
