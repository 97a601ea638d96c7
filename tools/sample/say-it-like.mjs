/**
 * How a surname is said, written for a colleague who reads English: a few rules a language, as a receptionist would jot
 * it down. Made up like the name itself.
 */

/** Longer spellings first. @type {Readonly<Record<string, readonly (readonly [string, string])[]>>} */
const RULES = {
  pl: [
    ['szcz', 'shch'],
    ['dzi', 'jye'],
    ['ch', 'h'],
    ['cz', 'ch'],
    ['rz', 'zh'],
    ['sz', 'sh'],
    ['ci', 'chee'],
    ['si', 'shee'],
    ['w', 'v'],
    ['j', 'y'],
    ['ł', 'w'],
    ['ó', 'oo'],
    ['ą', 'on'],
    ['ę', 'en'],
    ['ś', 'sh'],
    ['ć', 'ch'],
    ['ń', 'ny'],
    ['ż', 'zh'],
    ['ź', 'zh'],
    ['c', 'ts'],
  ],
  lt: [
    ['ch', 'h'],
    ['j', 'y'],
    ['ė', 'eh'],
    ['ę', 'eh'],
    ['ą', 'aa'],
    ['į', 'ee'],
    ['y', 'ee'],
    ['ū', 'oo'],
    ['ų', 'oo'],
    ['š', 'sh'],
    ['č', 'ch'],
    ['ž', 'zh'],
    ['c', 'ts'],
  ],
  hr: [
    ['dž', 'j'],
    ['lj', 'ly'],
    ['nj', 'ny'],
    ['j', 'y'],
    ['š', 'sh'],
    ['č', 'ch'],
    ['ć', 'ch'],
    ['ž', 'zh'],
    ['đ', 'j'],
    ['c', 'ts'],
  ],
  sk: [
    ['ch', 'h'],
    ['j', 'y'],
    ['š', 'sh'],
    ['č', 'ch'],
    ['ž', 'zh'],
    ['ť', 'ty'],
    ['ď', 'dy'],
    ['ň', 'ny'],
    ['ľ', 'ly'],
    ['ý', 'ee'],
    ['í', 'ee'],
    ['á', 'aa'],
    ['é', 'eh'],
    ['ó', 'oh'],
    ['ú', 'oo'],
    ['c', 'ts'],
  ],
};

/**
 * @param {string} lastName
 * @param {string} language
 * @returns {string | undefined} nothing for a language without rules, or a name that is said as it is written
 */
export function sayItLike(lastName, language) {
  const rules = RULES[language];
  if (!rules) return undefined;
  const written = lastName.toLowerCase();
  let said = '';
  for (let at = 0; at < written.length;) {
    const [spelling, sound] = rules.find(([letters]) => written.startsWith(letters, at)) ?? [written[at] ?? '', ''];
    said += sound || spelling;
    at += spelling.length;
  }
  return said === written ? undefined : said.charAt(0).toUpperCase() + said.slice(1);
}
