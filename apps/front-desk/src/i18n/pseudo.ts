/** Texts of a scope: paths end in texts. */
export type WordTree = { readonly [key: string]: string | WordTree };

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ODD = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';
const PLACEHOLDER = /(\{\{ \w+ \}\})/;
const GROWTH = 0.4;
/** Short words, so that the added length may wrap as a translation would. */
const FILLING = 'ǿƞḗ ŧẇǿ ŧħřḗḗ ƒǿŭř ƒīṽḗ şīẋ şḗṽḗƞ ḗīɠħŧ ƞīƞḗ ŧḗƞ ';

/** Every text of the tree, in the pseudo-language. */
export function pseudoWords(words: WordTree): WordTree {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? pseudoText(value) : pseudoWords(value),
  ]);
  return Object.fromEntries(entries) as WordTree;
}

/** `Open case` as `[Ǿƥḗƞ ƈȧşḗ ǿƞḗ]`: accented, 40 % longer, its ends marked, its placeholders whole. */
export function pseudoText(text: string): string {
  const parts = text.split(PLACEHOLDER).map((part) => (PLACEHOLDER.test(part) ? part : accented(part)));
  const written = parts.filter((part) => !PLACEHOLDER.test(part)).join('');
  return `[${parts.join('')}${filling(written.length)}]`;
}

function accented(text: string): string {
  return Array.from(text, (letter) => ODD[PLAIN.indexOf(letter)] ?? letter).join('');
}

function filling(length: number): string {
  const wanted = Math.ceil(length * GROWTH);
  return ` ${FILLING.repeat(Math.ceil(wanted / FILLING.length))}`.slice(0, wanted).trimEnd().padEnd(wanted, '~');
}
