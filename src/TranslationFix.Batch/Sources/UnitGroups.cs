namespace TranslationFix.Batch;

/// <summary>Puts small units together, so that handing them to a worker costs nothing beside the work.</summary>
internal static class UnitGroups
{
    /// <summary>The most units of a group.</summary>
    private const int MostUnits = 64;

    /// <summary>A group is closed when its files have so many bytes: about a hundred stories, as much as a unit of JSON Lines.</summary>
    private const long MostBytes = 1 << 18;

    /// <summary>The groups, in the order of the units.</summary>
    public static IEnumerable<InputUnit[]> Of(IEnumerable<InputUnit> units)
    {
        var group = new List<InputUnit>();
        var bytes = 0L;
        foreach (var unit in units)
        {
            group.Add(unit);
            bytes += LengthOf(unit.Document);
            if (unit.StandsAlone || group.Count == MostUnits || bytes >= MostBytes)
            {
                yield return [.. group];
                group.Clear();
                bytes = 0;
            }
        }

        if (group.Count > 0)
        {
            yield return [.. group];
        }
    }

    private static long LengthOf(InputDocument document)
    {
        if (document.FullPath is null)
        {
            return 0;
        }

        var info = new FileInfo(document.FullPath);
        return info.Exists ? info.Length : 0;
    }
}
