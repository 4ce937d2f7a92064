namespace TranslationFix.Batch;

/// <summary>Finds the stories that were there before. It is asked in the order of the input, so that the first one is always the one that stays.</summary>
internal sealed class DuplicateFilter
{
    private readonly Dictionary<UInt128, UInt128> seen = [];
    private readonly List<UInt128> latest = [];

    /// <summary>Takes the stories of a unit that were there before out of what is reported.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>True when the unit is a whole document that holds nothing else, so that it is not written.</returns>
    public bool LeavesOut(UnitResult unit)
    {
        latest.Clear();
        var known = new bool[unit.Keys.Count];
        for (var i = 0; i < known.Length; i++)
        {
            var key = unit.Keys[i];
            if (seen.TryAdd(key.Identity, key.Content))
            {
                latest.Add(key.Identity);
            }
            else if (seen[key.Identity] == key.Content)
            {
                known[i] = true;
            }
            else
            {
                unit.Log.Note($"{unit.Document.Name}: '{unit.Stories[i].Entry.Id}' has the id and version of a story before it, but another text: it is kept");
            }
        }

        var isAll = unit.IsWhole && !unit.Log.Failed && known.Length > 0 && Array.TrueForAll(known, static one => one);
        for (var i = known.Length - 1; i >= 0; i--)
        {
            if (known[i])
            {
                unit.Stories.RemoveAt(i);
                unit.Duplicates++;
            }
        }

        if (isAll)
        {
            unit.Log.Note($"{unit.Document.Name}: a duplicate of a file before it, left out");
        }

        return isAll;
    }

    /// <summary>Forgets the stories of the latest unit, which could not be written: the next of their kind are no duplicates.</summary>
    public void ForgetLatest() => latest.ForEach(identity => seen.Remove(identity));
}
