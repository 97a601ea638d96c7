/**
 * Both texts as one, theirs first: what stood there when mine was added. Lines both have are not repeated; where one
 * holds the other, the longer stays.
 */
export function joinTexts(theirs: string, mine: string): string {
  const [one, other] = [theirs.trim(), mine.trim()];
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  const known = new Set(one.split('\n').map((line) => line.trim()));
  const added = other.split('\n').filter((line) => !known.has(line.trim()));
  return [one, ...added].join('\n');
}
