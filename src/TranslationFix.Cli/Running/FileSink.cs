using TranslationFix.Cli.Input;

namespace TranslationFix.Cli.Running;

/// <summary>Writes each edited document into a file, whole or not at all.</summary>
/// <param name="placeOf">The full path of the file for a document.</param>
/// <param name="inPlace">True when the document itself is replaced: then nothing is written when nothing changed.</param>
internal sealed class FileSink(Func<InputDocument, string> placeOf, bool inPlace) : IDocumentSink
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private AtomicFile? file;
    private bool failed;
    private bool changed;

    /// <inheritdoc />
    public void Write(UnitResult unit)
    {
        changed |= unit.Edits > 0;
        try
        {
            Append(unit);
            if (unit.IsLast)
            {
                Finish();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failed = true;
            unit.Log.Error($"{unit.Document.Name}: {exception.Message}");
        }

        if (unit.IsLast)
        {
            file?.Dispose();
            (file, failed, changed) = (null, false, false);
        }
    }

    /// <summary>Leaves a document that is not complete as it was.</summary>
    public void Dispose() => file?.Dispose();

    private void Append(UnitResult unit)
    {
        failed |= unit.Log.IsIncomplete;
        if (!unit.IsRewritable)
        {
            throw new IOException("a story with marks is not written into a file: its marks would be lost");
        }

        if (failed || (inPlace && unit.IsLast && file is null && !changed))
        {
            return;
        }

        if (file is null)
        {
            var place = placeOf(unit.Document);
            if (!inPlace && !written.Add(place))
            {
                throw new IOException($"'{place}' was already written for another file of the same name");
            }

            file = new AtomicFile(place);
        }

        file.Write(unit.Rewritten.WrittenSpan);
    }

    private void Finish()
    {
        if (!failed && (changed || !inPlace))
        {
            file?.Commit();
        }
    }
}
