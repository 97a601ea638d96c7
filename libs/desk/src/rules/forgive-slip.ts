/** Of a shorter word every second one begins within one slip of it. */
const SHORTEST = 4;

/**
 * Whether `typed` begins `name` but for at most one slip of the fingers: a letter wrong, missing, too many, or two
 * turned round (a distance of one by Damerau and Levenshtein). Both folded by `searchKey`.
 */
export function beginsWithinOneSlip(name: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && name[at] === typed[at]) at += 1;
  if (at === typed.length) return true;
  const [wrong, missing, tooMany] = [
    [at + 1, at + 1],
    [at + 1, at],
    [at, at + 1],
  ] as const;
  const goesOn = ([named, written]: readonly [number, number]): boolean => name.startsWith(typed.slice(written), named);
  const turned = name[at] === typed[at + 1] && name[at + 1] === typed[at];
  return (
    (at < name.length && (goesOn(wrong) || goesOn(missing))) || goesOn(tooMany) || (turned && goesOn([at + 2, at + 2]))
  );
}

/** Each word typed begins a word of the name, one of them within one slip. */
export function writtenWithOneSlip(key: string, words: readonly string[]): boolean {
  const names = key.split(' ');
  const slips = words.map((word) => {
    if (names.some((name) => name.startsWith(word))) return 0;
    return word.length >= SHORTEST && names.some((name) => beginsWithinOneSlip(name, word)) ? 1 : 2;
  });
  return slips.reduce<number>((sum, slip) => sum + slip, 0) <= 1;
}
