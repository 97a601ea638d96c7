/** First letters of the first and the last word of a name: `Inês de Almeida` is `IA`. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s.,]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word = '') => (Array.from(word)[0] ?? '').toUpperCase()).join('');
}
