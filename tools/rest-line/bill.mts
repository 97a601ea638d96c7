import { answered, type Line, same, type Schemas } from './line.mts';

type Posting = Schemas['PostingDto'];

/** Every line of the stay's bills, page by page. */
export async function readLines(
  { api, property }: Line,
  folios: readonly Schemas['FolioDto'][],
): Promise<readonly Posting[]> {
  const lines: Posting[] = [];
  for (const { id } of folios) {
    let cursor: string | null | undefined;
    do {
      const { data, page } = answered(
        await api.GET('/api/v1/properties/{property}/folios/{id}/postings', {
          params: { path: { property, id }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
        }),
      );
      lines.push(...data);
      cursor = page.nextCursor;
    } while (cursor);
  }
  return lines;
}

/** A move leaves the bill as it was: what was slept in the old room stays there. */
export async function checkLines(
  line: Line,
  folios: readonly Schemas['FolioDto'][],
  before: readonly Posting[],
): Promise<void> {
  const after = await readLines(line, folios);
  const rooms = (lines: readonly Posting[]) => lines.map(({ id, roomNumber }) => ({ id, roomNumber }));
  same('the rooms of the bill lines', rooms(after), rooms(before));
  line.say('bill lines', `${after.length} lines, each with the room it was for`);
}

/** The newest room night that nothing was taken off yet. */
export function roomNight(lines: readonly Posting[], room: string): Posting {
  const nights = lines.filter(
    ({ kind, generatedFrom, roomNumber, credited, amount }) =>
      kind === 'charge' &&
      generatedFrom === null &&
      roomNumber === room &&
      Number(credited.amount) === 0 &&
      Number(amount.amount) >= 30,
  );
  const night = nights.findLast(({ transactionCode }) => transactionCode.startsWith('ROOM')) ?? nights.at(-1);
  if (!night) throw new Error(`There is no room night on the bill of ${room} that could be credited.`);
  return night;
}

/** Why the line is what it is, in the guest's own language. */
export async function explain({ api, property, say }: Line, { id }: Posting, language: string): Promise<void> {
  const explanation = answered(
    await api.GET('/api/v1/properties/{property}/postings/{id}/explanation', {
      params: { path: { property, id }, query: { language } },
    }),
  );
  same('the language of the explanation', explanation.language, language);
  say(`explain in ${language}`, `${explanation.guest.title} ${explanation.guest.sentences.join(' ')}`);
}
