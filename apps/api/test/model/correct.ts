import type { Effect } from './bills';
import { type Asked, expectCorrection, expectUndo } from './corrections';
import { leftOf, type Line, rounded } from './line';
import { spotOf } from './model-house';
import type { Session, Wrong } from './session';
import type { Step } from './steps';
import { difference, matched, minorOf, moneyOf, type ToldLine } from './wire';

type Correcting = Extract<
  Step,
  { readonly act: 'void' | 'credit' | 'transfer' | 'split' | 'quantity' | 'price' | 'repost' }
>;

/** What is asked of the API, and the same thing as the oracle understands it. */
interface Wish {
  readonly asked: Asked;
  readonly body: object;
}

/** Corrects a line as the step says: previewed, then done. */
export async function correctLine(session: Session, step: Correcting): Promise<string> {
  const line = session.pick(step.pick, ({ sort }) => sort !== 'payment' || step.act === 'transfer');
  if (!line) return 'no line';
  const { asked, body } = wishOf(session, step, line);
  session.told.push(`    ${JSON.stringify(body)} of ${saidOf(session, line)}`);
  const { folios, cases } = session.desk;
  const at = `folios/${folios[line.bill]}`;
  const wish = { reason: 'wrong-price', caseId: cases[line.bill], postingIds: [line.id], ...body };
  const acted = await session.client.act(`${at}/correction-previews`, `${at}/corrections`, wish, 'token');
  const expected = (today: string) => expectCorrection(session.bills, line, asked, today);
  return session.agree(acted, expected, (today) => {
    const effect = expected(today) as Effect;
    return previewDiffers(acted.preview?.body, acted.answer.body) ?? carried(session, line, effect, acted);
  });
}

type Sent = Awaited<ReturnType<Session['client']['act']>>;

function carried({ bills, desk }: Session, line: Line, effect: Effect, { preview, answer }: Sent): Wrong {
  const told = answer.body.lines as readonly ToldLine[];
  const ids = matched(effect, told, desk.folios);
  if (typeof ids === 'string') return ids;
  const given = minorOf(answer.body.given);
  if (given !== effect.given) return `gives ${effect.given}, not ${given}`;
  const before = windowsOf(preview?.body, 'balanceBefore', desk.folios);
  const stood = before.map(({ bill, window }) => `${bill}.${window}: ${bills.balance(bill, window)}`);
  const wrong = difference(
    stood,
    before.map(({ said }) => said),
  );
  if (wrong) return `balances before: ${wrong}`;
  const made = bills.carryOut(line.bill, effect, ids);
  bills.acts.push({ id: answer.body.id, bill: line.bill, ...effect, made, undoes: false, undone: false });
  const after = windowsOf(preview?.body, 'balanceAfter', desk.folios);
  const stands = after.map(({ bill, window }) => `${bill}.${window}: ${bills.balance(bill, window)}`);
  const off = difference(
    stands,
    after.map(({ said }) => said),
  );
  if (off) throw new Error(`The preview said other balances than there are: ${off}`);
  return undefined;
}

/** Undoes an act as a whole. */
export async function undoAct(session: Session, { pick }: Extract<Step, { readonly act: 'undo' }>): Promise<string> {
  const { bills } = session;
  const open = bills.acts.filter(({ undone, undoes }) => !undone && !undoes);
  const from = pick % 6 === 5 || open.length === 0 ? bills.acts : open;
  const act = from[pick % Math.max(1, from.length)];
  if (!act) return 'no act';
  const answer = await session.client.post(`corrections/${act.id}/undos`, {});
  const expected = () => expectUndo(bills, act);
  return session.agree({ preview: null, answer }, expected, () => {
    const wrong = undoDiffers(session, act, answer.body.lines);
    if (wrong) return wrong;
    bills.undo(act);
    bills.acts.push({ ...act, id: answer.body.id, undoes: true });
    return undefined;
  });
}

function undoDiffers(
  { bills, desk }: Session,
  { takes, made }: { readonly takes: Effect['takes']; readonly made: readonly string[] },
  lines: readonly ToldLine[],
): Wrong {
  const said = ({ bill, window }: Pick<Line, 'bill' | 'window'>, amount: number, tax: number) =>
    `${bill}.${window}: ${amount + 0} (tax ${tax + 0})`;
  const expected = [
    ...takes.map(({ line, amount, tax }) => said(line, line.sort === 'payment' ? -amount : amount, tax)),
    ...made
      .map((id) => bills.line(id))
      .map((line) => said(line, line.sort === 'payment' ? line.amount : -line.amount, -line.tax)),
  ];
  const actual = lines.map((line) =>
    said(
      { bill: desk.folios.indexOf(line.folioId) as 0 | 1, window: line.window },
      minorOf(line.amount),
      minorOf(line.taxIncluded),
    ),
  );
  return difference(expected, actual);
}

function wishOf({ house, desk }: Session, step: Correcting, line: Line): Wish {
  const { currency } = house;
  const left = leftOf(line);
  switch (step.act) {
    case 'void':
      return { asked: { act: 'void' }, body: { act: 'void' } };
    case 'credit': {
      const { amount, size } = sizeOf(step, line, currency);
      return { asked: { act: 'credit', amount }, body: { act: 'credit', ...size } };
    }
    case 'transfer': {
      const { bill, window } = spotOf(step.place);
      const to = bill === line.bill ? { window } : { window, folioId: desk.folios[bill] };
      return { asked: { act: 'transfer', bill, window }, body: { act: 'transfer', to } };
    }
    case 'split':
      return splitOf(step, line, left, currency);
    case 'quantity':
      return recount(step.units, null, currency);
    case 'price': {
      const unit = Math.ceil(((line.amount / line.quantity) * step.share) / 100);
      return recount(line.quantity, unit, currency);
    }
    case 'repost':
      return { asked: { act: 'repost', code: step.code }, body: { act: 'repost', transactionCode: step.code } };
  }
}

function recount(quantity: number, unit: number | null, currency: string): Wish {
  const body = { act: 'quantity', quantity, ...(unit === null ? {} : { unitPrice: moneyOf(unit, currency) }) };
  return { asked: { act: 'quantity', quantity, unit }, body };
}

/** A fee is credited by whole persons every other time: it takes no other amount. */
function sizeOf(
  { share, percent }: Extract<Step, { readonly act: 'credit' }>,
  line: Line,
  currency: string,
): { readonly amount: number; readonly size: object } {
  if (percent) {
    const most = Math.min(share, 100);
    return { amount: rounded(line.amount, most, 100), size: { percent: String(most) } };
  }
  const unit = line.sort === 'fee' && share % 2 === 0 ? line.amount / line.quantity : 1;
  const amount = Math.ceil((Math.max(1, leftOf(line)) * share) / 100 / unit) * unit;
  return { amount, size: { amount: moneyOf(amount, currency) } };
}

/** Between the window of the line and the other one; of more than the whole, the parts are not the whole. */
function splitOf(
  { by, share }: Extract<Step, { readonly act: 'split' }>,
  line: Line,
  left: number,
  currency: string,
): Wish {
  const windows = [line.window, 3 - line.window];
  const whole = share <= 100;
  const most = Math.min(share, 100);
  if (by === 'nights' && line.quantity > 1) {
    const nights = [1 + (share % (line.quantity - 1)), line.quantity - 1 - (share % (line.quantity - 1))];
    if (!whole) nights[1] = (nights[1] ?? 0) + 1;
    const parts = windows.map((window, nth) => ({ window, nights: nights[nth] }));
    return { asked: { act: 'split', by, nights, weights: nights, windows, whole }, body: { act: 'split', by, parts } };
  }
  const all = by === 'amount' ? Math.max(1, left) : 100;
  const first = by === 'amount' ? Math.ceil((all * most) / 100) : most;
  const weights = [first, all - first + (whole ? 0 : 1)];
  const parts = windows.map((window, nth) =>
    by === 'amount'
      ? { window, amount: moneyOf(weights[nth] ?? 0, currency) }
      : { window, percent: String(weights[nth] ?? 0) },
  );
  const measure = by === 'amount' ? 'amount' : 'percent';
  return {
    asked: { act: 'split', by: measure, nights: null, weights, windows, whole },
    body: { act: 'split', by: measure, parts },
  };
}

/** The preview is what was done, to the last field it has of the lines. */
function previewDiffers(
  preview: { readonly lines: readonly ToldLine[] },
  done: { readonly lines: readonly ToldLine[] },
): Wrong {
  const said = ({ ofPostingId, folioId, window, kind, transactionCode, quantity, serviceDate, ...line }: ToldLine) =>
    [
      ofPostingId,
      folioId,
      window,
      kind,
      transactionCode,
      quantity,
      serviceDate,
      line.amount.amount,
      line.taxIncluded.amount,
    ].join(' ');
  const wrong = difference(preview.lines.map(said), done.lines.map(said));
  return wrong && `the preview said otherwise: ${wrong}`;
}

interface ToldWindow {
  readonly folioId: string;
  readonly window: number;
  readonly balanceBefore: ToldLine['amount'];
  readonly balanceAfter: ToldLine['amount'];
}

function windowsOf(
  preview: { readonly windows: readonly ToldWindow[] },
  field: 'balanceBefore' | 'balanceAfter',
  folios: readonly string[],
): readonly { readonly bill: 0 | 1; readonly window: number; readonly said: string }[] {
  return preview.windows.map(({ folioId, window, ...told }) => {
    const bill = folios.indexOf(folioId) as 0 | 1;
    return { bill, window, said: `${bill}.${window}: ${minorOf(told[field])}` };
  });
}

function saidOf({ bills }: Session, line: Line): string {
  const nth = [...bills.lines.keys()].indexOf(line.id) + 1;
  return `line ${nth}, ${line.code} ${line.amount} x ${line.quantity} in ${line.bill}.${line.window}, ${leftOf(line)} left`;
}
