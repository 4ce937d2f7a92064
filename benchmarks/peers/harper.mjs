// Harper: grammar of English (https://github.com/automattic/harper, Apache-2.0), with the rules that it turns on by itself.
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { answer } from './lines.mjs';

const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();

function replacement(suggestion, text) {
  switch (suggestion.kind()) {
    case 1:
      return '';
    case 2:
      return text + suggestion.get_replacement_text();
    default:
      return suggestion.get_replacement_text();
  }
}

answer(async (text) => {
  const rules = await linter.organizedLints(text, { language: 'plaintext' });
  return Object.entries(rules).flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const { start, end } = lint.span();
      return {
        offset: start,
        length: end - start,
        message: lint.message(),
        rule,
        category: lint.lint_kind(),
        replacements: lint.suggestions().map((suggestion) => replacement(suggestion, text.slice(start, end))),
      };
    }),
  );
});
