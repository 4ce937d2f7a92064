namespace TranslationFix.Rules;

/// <summary>For the texts of which languages a rule speaks.</summary>
internal enum RuleScope
{
    /// <summary>English: the rule knows words or grammar of English in its code.</summary>
    English,

    /// <summary>The full languages: the rule reads its words, and what is right, from the data of the language.</summary>
    Full,

    /// <summary>The full languages other than English, of which another rule of the same id knows more.</summary>
    OtherFull,

    /// <summary>Every language, the unknown ones included: the rule looks at characters, white space, repetitions and scripts.</summary>
    Any,
}
