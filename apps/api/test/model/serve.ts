import type { Effect, Expected, Put } from './bills';
import { taxesOf } from './charges';
import { beyondAuthority } from './corrections';
import { leftOf, type Line, taxWith } from './line';
import type { Answer } from './model-client';
import { spotOf } from './model-house';
import type { Session, Wrong } from './session';
import type { Step } from './steps';
import { difference, minorOf, moneyOf } from './wire';

type Of<Act extends Step['act']> = Extract<Step, { readonly act: Act }>;

/** Charges something, with the taxes it brings. */
export async function post(session: Session, { code, units, price, place }: Of<'post'>): Promise<string> {
  const { bills, desk, house } = session;
  const { bill, window } = spotOf(place);
  const amount = (price * 137 + 1) * units;
  const body = { window, transactionCode: code, quantity: units, amount: moneyOf(amount, house.currency) };
  const answer = await session.client.post(`folios/${desk.folios[bill]}/postings`, body);
  const expected = (today: string): Expected => {
    if (bills.isClosed(bill)) return { refused: ['folio-closed'] };
    if (bills.isClosed(bill, window)) return { refused: ['window-closed'] };
    return { takes: [], given: 0, puts: charged({ bill, window }, code, amount, units, today) };
  };
  return session.agree({ preview: null, answer }, expected, (today) =>
    posted(session, bill, expected(today) as Effect, answer.body),
  );
}

function charged(
  at: Pick<Line, 'bill' | 'window'>,
  code: Of<'post'>['code'],
  amount: number,
  quantity: number,
  today: string,
): Put[] {
  const { tax, made } = taxesOf(code, amount, quantity, today);
  const dates = { serviceDate: today, soldOn: today, of: null, anewFor: null };
  return [
    { ...at, ...dates, key: 'charge', sort: 'price', code, amount, tax, quantity, madeFrom: null },
    ...made.map((one, nth) => ({ ...at, ...dates, ...one, key: `made:${nth}`, tax: 0, madeFrom: 'charge' })),
  ];
}

function posted({ bills }: Session, bill: 0 | 1, effect: Effect, body: Answer['body']): Wrong {
  const lines = [body, ...body.generated] as Answer['body'][];
  const said = (code: string, amount: number, tax: number, quantity: number, window: number) =>
    `${code} ${amount} (tax ${tax}) x ${quantity} in ${window}`;
  const wrong = difference(
    effect.puts.map((put) => said(put.code, put.amount, put.tax, put.quantity, put.window)),
    lines.map((line) =>
      said(line.transactionCode, minorOf(line.amount), minorOf(line.taxIncluded), line.quantity, line.window),
    ),
  );
  if (wrong) return wrong;
  const ids = effect.puts.map(
    ({ key, code }) => [key, lines.find((line) => line.transactionCode === code)?.id] as const,
  );
  bills.carryOut(bill, effect, new Map(ids));
  return undefined;
}

/** Gives something on a case, inside the price or outside it. */
export async function grant(session: Session, { pick, share, kind }: Of<'grant'>): Promise<string> {
  const { bills, desk, house } = session;
  const line = session.pick(pick, ({ sort }) => sort === 'price');
  if (!line) return 'no line';
  const amount = Math.ceil((Math.max(1, leftOf(line)) * share) / 100);
  const body = { kind, reason: 'noise', postingIds: [line.id], amount: moneyOf(amount, house.currency) };
  const at = `cases/${desk.cases[line.bill]}`;
  const acted = await session.client.act(`${at}/credit-previews`, `${at}/credits`, body, 'previewToken');
  const outside = kind !== 'price-reduction';
  const expected = () => granting(session, line, amount, outside);
  return session.agree(acted, expected, () => {
    const effect = expected() as Effect;
    const [told] = acted.answer.body.lines;
    if (minorOf(told.tax) !== effect.takes[0]?.tax) return `takes back tax of ${effect.takes[0]?.tax}`;
    bills.carryOut(line.bill, effect, new Map());
    return undefined;
  });
}

function granting({ bills }: Session, line: Line, amount: number, outside: boolean): Expected {
  if (bills.isClosed(line.bill)) return { refused: ['folio-closed'] };
  const reasons = [
    ...(bills.isClosed(line.bill, line.window) ? ['window-closed'] : []),
    ...(line.sort === 'price' ? [] : ['line-not-creditable']),
    ...(amount > leftOf(line) ? ['credit-exceeds-line'] : []),
    ...beyondAuthority(bills, line.bill, amount),
  ];
  if (reasons.length > 0) return { refused: reasons };
  const taken = { line, amount, tax: outside ? 0 : taxWith(line, amount), outside };
  return { takes: [taken], puts: [], given: amount };
}

const ROOM_REFUSALS = ['own-room', 'room-taken'];

/** The guest moves; the bills stay as they are. */
export async function move(session: Session, { stay, room }: Of<'move'>): Promise<string> {
  const { stays, rooms } = session.desk;
  const at = `stays/${stays[stay]}`;
  const wish = { toRoomId: rooms[room], reason: 'noise', overrideReason: 'The guest wants it now.' };
  const { answer } = await session.client.act(`${at}/move-previews`, `${at}/moves`, wish, 'previewToken');
  await session.unchanged();
  if (answer.status === 201) return 'done';
  if (ROOM_REFUSALS.includes(answer.body.code)) return answer.body.code;
  throw new Error(`The move was answered ${answer.status} ${JSON.stringify(answer.body)}`);
}

const NIGHT_REFUSALS = ['night-audit-begun', 'night-audit-other-date'];

/** The night is ended; whoever else does it at the same moment is told so. */
export async function roll(session: Session): Promise<string> {
  const answer = await session.client.roll();
  await session.unchanged();
  if (answer.status === 202) return 'done';
  if (NIGHT_REFUSALS.includes(answer.body.code)) return answer.body.code;
  throw new Error(`The roll was answered ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** A note for staff touches no money. */
export async function remark(session: Session): Promise<string> {
  const answer = await session.client.post(`cases/${session.desk.cases[0]}/notes`, { text: 'The guest called again.' });
  await session.unchanged();
  if (answer.status !== 201) throw new Error(`The note was answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return 'done';
}
