// write-good: style of English prose (https://github.com/btford/write-good, MIT). It suggests nothing.
import writeGood from 'write-good';
import { answer } from './lines.mjs';

const kinds = [
  ['weasel', /weasel word/],
  ['passive', /passive voice/],
  ['lexical-illusion', /is repeated/],
  ['so', /start a sentence with "So|adds no meaning/],
  ['there-is', /unnecessary verbiage/],
  ['adverb', /can weaken meaning/],
  ['too-wordy', /wordy|unneeded/],
  ['cliche', /clich/],
];

answer((text) =>
  writeGood(text).map(({ index, offset, reason }) => ({
    offset: index,
    length: offset,
    message: reason,
    rule: kinds.find(([, pattern]) => pattern.test(reason))?.[0] ?? 'other',
    category: 'style',
    replacements: [],
  })),
);
