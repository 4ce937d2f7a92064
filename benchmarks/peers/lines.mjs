// What all adapters share: stories as JSON Lines on the standard input, LanguageTool's JSON on the standard output, a line a story.
import { createInterface } from 'node:readline';

/**
 * Answers each story in turn.
 * @param {(text: string) => Promise<Match[]> | Match[]} check finds matches; offsets are UTF-16 code units
 * @typedef {{ offset: number, length: number, message: string, rule: string, category?: string, replacements: string[] }} Match
 */
export async function answer(check) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim().length === 0) continue;
    const { id, text } = JSON.parse(line);
    const matches = (await check(text)).map(({ offset, length, message, rule, category, replacements }) => ({
      offset,
      length,
      message,
      replacements: replacements.map((value) => ({ value })),
      rule: { id: rule, category: { id: category ?? rule } },
    }));
    process.stdout.write(`${JSON.stringify({ id, matches })}\n`);
  }
}
