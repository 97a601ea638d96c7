export type TextRefusal = 'text-has-lone-surrogate' | 'text-has-control-character' | 'text-has-direction-control';

export type CleanText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: TextRefusal };

/** Half of a character: PostgreSQL and JSON parsers elsewhere refuse it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** NUL and all other control characters but tab and line break. */
const CONTROL = /[^\P{Control}\t\n]/u;

/** Can make a text read differently from what it is: a guest name that turns the room number around. */
const DIRECTION = /\p{Bidi_Control}/u;

/** Something to be seen; a text of nothing but joiners and fillers is empty. */
const VISIBLE = /[^\s\p{Format}\p{Default_Ignorable_Code_Point}]/u;

/** Every way to end a line. */
const LINE_END = /\r\n?|\u0085|\u2028|\u2029/g;

/**
 * A text as it is stored: composed (NFC), trimmed, lines ended with `\n`. Refused rather than repaired when it holds
 * what nobody types: half characters, control characters, direction overrides.
 */
export function cleanText(raw: string): CleanText {
  if (LONE_SURROGATE.test(raw)) return { ok: false, refusal: 'text-has-lone-surrogate' };
  const text = raw.replace(LINE_END, '\n').normalize('NFC').trim();
  if (CONTROL.test(text)) return { ok: false, refusal: 'text-has-control-character' };
  if (DIRECTION.test(text)) return { ok: false, refusal: 'text-has-direction-control' };
  return { ok: true, text: VISIBLE.test(text) ? text : '' };
}

/** Letters that no decomposition takes apart. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
};
const UNFOLDED = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/**
 * What two spellings of a name have in common; the same key is stored beside the name and made from the query.
 *
 * Lower case, accents dropped, apostrophes dropped, other punctuation a single space; `ae`, `oe`, `ue` fold into their
 * vowel, as an umlaut written out does: Müller, Mueller and Muller meet as `muller` (and Samuel is `samul`, on both
 * sides). The key of the beginning of a name is the beginning of its key, so it serves while typing. It holds neither
 * `%` nor `_`, and is empty for a text without a letter or digit: ask for nothing then.
 */
export function searchKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mark}'’ʼ‘`´]/gu, '')
    .replace(UNFOLDED, (letter) => FOLDED[letter] ?? letter)
    .replace(/([aou])e+/g, '$1')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
