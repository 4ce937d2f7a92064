namespace TranslationFix.Evaluation;

/// <summary>
/// Takes out the white space that a tokenizer of the corpus, not the engine, put before punctuation ("sunny , warm ."): such a text is not what was translated,
/// and every such space would count as a finding. The marks and segments move with the text.
/// </summary>
public static class Detokenizer
{
    /// <summary>The document without spaces before a comma, a stop or a closing bracket and behind an opening one; marks of nothing but such spaces are left out.</summary>
    public static Document Repair(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentRepair.Without(document, static text =>
        {
            var dropped = new bool[text.Length];
            for (var i = 0; i < text.Length; i++)
            {
                dropped[i] = IsArtificial(text, i);
            }

            return dropped;
        });
    }

    /// <summary>True for a space before a mark that ends a part of a sentence, and behind an opening bracket; not at the start of a line, nor before ".5" and ":)".</summary>
    private static bool IsArtificial(string text, int index)
    {
        if (text[index] != ' ')
        {
            return false;
        }

        var start = index;
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        var end = index;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        if (start == 0 || end == text.Length || text[start - 1] == '\n' || text[end] == '\n')
        {
            return false;
        }

        var before = text[start - 1];
        var isFollowed = end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]) && text[end + 1] is not ('"' or '”' or '“' or '.' or '!' or '?');
        var endsPart = text[end] is ']' or ')' || (text[end] is ',' or '.' or ';' or ':' or '!' or '?' && !isFollowed);
        return before is '(' or '[' || (endsPart && (char.IsLetterOrDigit(before) || before is '"' or '”' or '“' or '\'' or '’' or ')' or ']' or '%'));
    }
}
