import { Problem } from '../start/problem.mjs';

/** What every word stands on: money and nights, whose hotel, who acts. */
const ALWAYS = ['kernel', 'property', 'staff'];

/** Reads everything and is read by nobody. */
const NEVER = ['integration'];

/**
 * Where a new word stands and what it uses: below everything it uses, and as high as it can, so that others may use it.
 *
 * @param {Record<string, readonly string[]>} words the table
 * @param {{ word: string, uses: readonly string[], before?: string }} wanted
 * @returns {{ uses: string[], after: string }}
 */
export function placeWord(words, { word, uses: wanted, before }) {
  const order = Object.keys(words);
  if (word in words) throw new Problem(`${word} is in tools/words.mjs already.`, 'Add to its folders instead.');
  const unknown = [...wanted, ...(before ? [before] : [])].filter((name) => !(name in words));
  if (unknown.length > 0) throw new Problem(`No such word: ${unknown.join(', ')}.`, `Choose from ${order.join(', ')}.`);
  const refused = wanted.filter((name) => NEVER.includes(name));
  if (refused.length > 0) {
    throw new Problem(
      `Nobody uses ${refused.join(', ')}.`,
      'Declare a port in the word above it, and let app.module.ts join them.',
    );
  }
  const uses = order.filter((name) => ALWAYS.includes(name) || wanted.includes(name));
  const limit = before ? order.indexOf(before) : order.length;
  const below = uses.filter((name) => order.indexOf(name) >= limit);
  if (below.length > 0) {
    throw new Problem(
      `${word} would use ${below.join(', ')}, which stands below it.`,
      `A word uses only words above it: leave out --before ${before}, or let an outbox event tell ${word}.`,
    );
  }
  return { uses, after: before ? (order[limit - 1] ?? '') : (uses.at(-1) ?? '') };
}

/**
 * The table's file with one line more.
 *
 * @param {string} file text of tools/words.mjs
 * @param {string} word
 * @param {{ uses: readonly string[], after: string }} place
 */
export function addToTable(file, word, { uses, after }) {
  const key = (name) => (name.includes('-') ? `'${name}'` : name);
  const line = new RegExp(`^  ${key(after)}: \\[.*\\],$`, 'm');
  if (!line.test(file))
    throw new Problem(`tools/words.mjs has no line for ${after}.`, 'Write one word a line, as the others are.');
  const added = `  ${key(word)}: [${uses.map((name) => `'${name}'`).join(', ')}],`;
  return file.replace(line, (found) => `${found}\n${added}`);
}
