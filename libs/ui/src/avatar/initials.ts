/** First letters of the first and the last word of a name: `Inês de Almeida` is `IA`. Empty when there is no letter. */
export function initials(name: string): string {
  const words = name.split(/[\s.,]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map(firstLetter).join('');
}

/** A letter written with a combining accent stays whole. */
function firstLetter(word = ''): string {
  const [first = ''] = Array.from(word.normalize('NFC'));
  return first.toLocaleUpperCase();
}
