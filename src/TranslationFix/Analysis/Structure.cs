namespace TranslationFix.Analysis;

/// <summary>A sentence: tokens [<see cref="First"/>, <see cref="End"/>).</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="End">The index after the last token.</param>
/// <param name="Paragraph">The index of the paragraph.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph);

/// <summary>A paragraph, one line of the text: tokens [<see cref="First"/>, <see cref="End"/>).</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="End">The index after the last token.</param>
/// <param name="FirstSentence">The index of the first sentence.</param>
/// <param name="EndSentence">The index after the last sentence.</param>
internal readonly record struct Paragraph(int First, int End, int FirstSentence, int EndSentence);

/// <summary>A pair of brackets, by the indexes of its tokens.</summary>
/// <param name="Open">The opening bracket.</param>
/// <param name="Close">The closing bracket.</param>
internal readonly record struct BracketPair(int Open, int Close);

/// <summary>A quotation, by the indexes of its tokens.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark; the index after the paragraph's last token when the quotation runs on or never closes.</param>
/// <param name="IsClosed">True when the closing mark is there.</param>
/// <param name="RunsOn">True when the quotation goes on in the next paragraph, which opens with a mark of its own.</param>
internal readonly record struct Quotation(int Open, int Close, bool IsClosed, bool RunsOn);
