namespace TranslationFix.Batch;

/// <summary>Writes each document into a file, whole or not at all.</summary>
/// <param name="place">Where the files stand.</param>
/// <param name="keepsUnchanged">True when a document without an edit is left as it is.</param>
internal sealed class FileSink(IFilePlace place, bool keepsUnchanged) : IDocumentSink
{
    private AtomicFile? file;
    private bool failed;
    private bool changed;

    /// <inheritdoc />
    public bool TakesWhole => true;

    /// <inheritdoc />
    public string? Reserve(InputDocument document) => place.Reserve(document);

    /// <inheritdoc />
    public void WriteWhole(UnitResult unit)
    {
        if (unit.Log.IsIncomplete)
        {
            PutAside(unit);
            return;
        }

        Try(unit, () =>
        {
            CheckRewritable(unit);
            if (!(keepsUnchanged && unit.Edits == 0) && !place.IsWritten(unit.Document, unit.Rewritten.WrittenSpan))
            {
                using var whole = place.Begin(unit.Document);
                whole.Write(unit.Rewritten.WrittenSpan);
                whole.Commit();
            }
        });
    }

    /// <inheritdoc />
    public void Append(UnitResult unit)
    {
        changed |= unit.Edits > 0;
        failed |= unit.Log.IsIncomplete;
        if (!failed)
        {
            failed = !Try(unit, () => AppendTo(unit));
        }
        else if (unit.Log.IsIncomplete)
        {
            PutAside(unit);
        }

        if (unit.IsLast)
        {
            file?.Dispose();
            (file, failed, changed) = (null, false, false);
        }
    }

    /// <summary>Leaves a document that is not complete as it was.</summary>
    public void Dispose()
    {
        file?.Dispose();
        place.Dispose();
    }

    private static void CheckRewritable(UnitResult unit)
    {
        if (!unit.IsRewritable)
        {
            throw new IOException("a story with marks is not written into a file: its marks would be lost");
        }
    }

    private static bool Try(UnitResult unit, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            unit.Log.Unreadable($"{unit.Document.Name}: {exception.Message}");
            return false;
        }
    }

    private void PutAside(UnitResult unit)
    {
        var reasons = unit.Log.Messages.ToArray();
        Try(unit, () => place.Fail(unit.Document, reasons));
    }

    private void AppendTo(UnitResult unit)
    {
        CheckRewritable(unit);
        if (keepsUnchanged && unit.IsLast && file is null && !changed)
        {
            return;
        }

        file ??= place.Begin(unit.Document);
        file.Write(unit.Rewritten.WrittenSpan);
        if (unit.IsLast && (changed || !keepsUnchanged))
        {
            file.Commit();
        }
    }
}
