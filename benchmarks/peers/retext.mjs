// retext with its plugins for mistakes (https://github.com/retextjs/retext, MIT); those for style are left out.
import { retext } from 'retext';
import indefiniteArticle from 'retext-indefinite-article';
import redundantAcronyms from 'retext-redundant-acronyms';
import repeatedWords from 'retext-repeated-words';
import sentenceSpacing from 'retext-sentence-spacing';
import { VFile } from 'vfile';
import { answer } from './lines.mjs';

const processor = retext().use(indefiniteArticle).use(redundantAcronyms).use(repeatedWords).use(sentenceSpacing);

answer(async (text) => {
  const file = new VFile({ value: text });
  await processor.process(file);
  return file.messages
    .filter(({ place }) => place?.start?.offset !== undefined && place.end?.offset !== undefined)
    .map(({ place, reason, source, expected }) => ({
      offset: place.start.offset,
      length: place.end.offset - place.start.offset,
      message: reason,
      rule: source,
      category: source,
      replacements: expected ?? [],
    }));
});
