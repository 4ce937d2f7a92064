using TranslationFix;

var fixer = TranslationFixer.Create();
var result = fixer.Fix("Delegates met in the the hall. They can not agree.", "en");
Console.WriteLine(result.Text);
return result.Edits.Length == 2 ? 0 : 1;
