import { add, formatMoney, isZero, type Money, money, spread, subtract } from '@amends/kernel';
import type { Response } from 'supertest';
import { previewCorrection, sendCorrection, undoCorrection } from './correction-scene';
import type { Api, SignedIn } from './start-api';

/** One step of a random day at the desk; which line and how much are shares of what there is then. */
export interface Step {
  readonly act: 'post' | 'void' | 'credit' | 'transfer' | 'split' | 'undo';
  readonly pick: number;
  readonly share: number;
  readonly window: 1 | 2 | 3;
}

/** What must stand of a line, whoever computed it. */
interface Standing {
  left: Money;
  readonly window: number;
  readonly today: boolean;
}

interface Act {
  readonly id: string;
  /** What it took off which lines. */
  readonly taken: readonly (readonly [string, Money])[];
  readonly made: readonly string[];
  undone: boolean;
}

/**
 * The small oracle beside the real bill: it knows what is left of each line and which acts can be undone, and nothing of
 * tax, kinds or ceilings. Every step is sent to the API and must be answered and leave what the oracle says.
 */
export class CorrectionModel {
  private readonly lines = new Map<string, Standing>();
  private readonly acts: Act[] = [];
  /** What each line was when its act had put it on the bill. */
  private readonly whole = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly api: Api,
    private readonly as: SignedIn,
    private readonly at: string,
    private readonly folioId: string,
    private readonly currency: string,
    private readonly charge: (amount: Money, window: number) => Promise<string>,
  ) {}

  /** A line of an older business date. */
  old(id: string, amount: Money): void {
    this.lines.set(id, { left: amount, window: 1, today: false });
  }

  async take(step: Step): Promise<void> {
    if (step.act === 'post' || this.lines.size === 0) return this.post(step);
    if (step.act === 'undo') return this.undo(step);
    const ids = [...this.lines.keys()];
    const id = ids[step.pick % ids.length] ?? '';
    const line = this.lines.get(id);
    if (line) await this.correct(step, id, line);
  }

  /** What the windows must hold. */
  balances(): ReadonlyMap<number, number> {
    const windows = new Map<number, number>();
    for (const { window, left } of this.lines.values()) windows.set(window, (windows.get(window) ?? 0) + left.minor);
    return windows;
  }

  standing(): ReadonlyMap<string, number> {
    return new Map([...this.lines].map(([id, { left }]) => [id, left.minor]));
  }

  private async post({ share, window }: Step): Promise<void> {
    const amount = money(share * 137 + 1, this.currency);
    this.lines.set(await this.charge(amount, window), { left: amount, window, today: true });
  }

  private async correct(step: Step, id: string, line: Standing): Promise<void> {
    const part = money(Math.ceil((line.left.minor * step.share) / 100), this.currency);
    const wish = this.wishOf(step, line, part);
    const answer = await this.send({ ...wish, postingIds: [id] });
    const possible = this.isPossible(step, line);
    if (!possible) return refusedOnly(answer);
    if (answer.status !== 201) throw new Error(`${step.act} of ${id} was refused: ${JSON.stringify(answer.body)}`);
    this.remember(step, id, line, part, answer);
  }

  private wishOf({ act, window, share }: Step, line: Standing, part: Money): object {
    if (act === 'credit') return { act, amount: formatMoney(part) };
    if (act === 'transfer') return { act, to: { window } };
    if (act !== 'split') return { act };
    const halves = [
      { window: line.window, percent: String(share) },
      { window: (line.window % 3) + 1, percent: String(100 - share) },
    ];
    return { act, by: 'percent', parts: halves };
  }

  private isPossible({ act, window, share }: Step, { left, window: own, today }: Standing): boolean {
    if (isZero(left)) return false;
    if (act === 'void') return today;
    if (act === 'transfer') return window !== own;
    return act !== 'split' || this.parts(left, share).every(({ minor }) => minor > 0);
  }

  private parts(left: Money, share: number): readonly Money[] {
    return share === 100
      ? [left, money(0, this.currency)]
      : spread(left, [money(share, this.currency), money(100 - share, this.currency)]);
  }

  private remember(step: Step, id: string, line: Standing, part: Money, { body }: Response): void {
    const taken = step.act === 'credit' ? part : line.left;
    const posted = body.lines as { postingId: string; window: number; amount: { amount: string } }[];
    const arrived = posted.filter(({ amount }) => !amount.amount.startsWith('-'));
    const amounts = step.act === 'transfer' ? [taken] : step.act === 'split' ? this.parts(line.left, step.share) : [];
    if (arrived.length !== amounts.length) throw new Error(`${step.act} put ${arrived.length} lines on the bill.`);
    line.left = subtract(line.left, taken);
    arrived.forEach(({ postingId, window }, nth) => {
      this.lines.set(postingId, { left: amounts[nth] ?? taken, window, today: line.today });
    });
    this.acts.push({
      id: body.id,
      taken: [[id, taken]],
      made: arrived.map(({ postingId }) => postingId),
      undone: false,
    });
    this.whole.set(body.id, new Map(arrived.map(({ postingId }, nth) => [postingId, (amounts[nth] ?? taken).minor])));
  }

  private async undo({ pick }: Step): Promise<void> {
    const act = this.acts[pick % Math.max(1, this.acts.length)];
    if (!act) return;
    const answer = await undoCorrection(this.api, act.id, { as: this.as, at: this.at });
    const untouched = act.made.every((id) => this.lines.get(id)?.left.minor === this.whole.get(act.id)?.get(id));
    if (act.undone || !untouched) return refusedOnly(answer);
    if (answer.status !== 201) throw new Error(`The undo was refused: ${JSON.stringify(answer.body)}`);
    act.undone = true;
    for (const [id, amount] of act.taken) {
      const line = this.lines.get(id);
      if (line) line.left = add(line.left, amount);
    }
    for (const id of act.made) {
      const line = this.lines.get(id);
      if (line) line.left = money(0, this.currency);
    }
  }

  /** Previewed and sent; another worker on the same stay makes the preview go stale, and then it is looked at again. */
  private async send(wish: object): Promise<Response> {
    let preview = await previewCorrection(this.api, this.folioId, wish, this.as);
    for (;;) {
      if (preview.status !== 200) return preview;
      const { token } = preview.body;
      const answer = await sendCorrection(this.api, this.folioId, { ...wish, token }, { as: this.as, at: this.at });
      if (answer.status !== 412) return answer;
      preview = await previewCorrection(this.api, this.folioId, wish, this.as);
    }
  }
}

function refusedOnly({ status, body }: Response): void {
  if (status !== 409 && status !== 422) throw new Error(`Not refused but ${status}: ${JSON.stringify(body)}`);
}
