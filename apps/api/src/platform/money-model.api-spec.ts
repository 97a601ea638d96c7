import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ModelHouse } from '../../test/model/model-house';
import { dayOf, type Step } from '../../test/model/steps';
import { Tally } from '../../test/model/tally';
import { doSequence } from '../../test/model/worker';

const ROOT = join(__dirname, '../../../..');
const CURRENCIES = ['EUR', 'JPY', 'KWD'] as const;
/** At the same desk at the same time: each sequence of a day is one person's. */
const PEOPLE = 3;
/** Days in each currency; `npm run model -- --runs 10000` asks for more, and says the seed to begin with. */
const DAYS = Number(process.env['AMENDS_MODEL_DAYS'] ?? 3);
const SEED = Number(process.env['AMENDS_MODEL_SEED'] ?? 20_261_122);
/** Where what was done and refused is written down, when somebody wants to know. */
const REPORT = process.env['AMENDS_MODEL_REPORT'];
/** Then the next hotel is opened: a hotel with years of nights behind it only makes the looking slower. */
const DAYS_OF_A_HOUSE = 40;
/** On a machine that has much else to do. */
const MOST_MS = Math.max(3, DAYS / 3) * 60_000;

/**
 * Random days at the desk in three currencies, on two processes, each person's bills beside a small oracle; nights are
 * ended in the middle. Afterwards everything that must never happen is looked for, and the books are even.
 */
describe('Random acts on bills', () => {
  const tally = new Tally();
  /** The first, and those on the way to the few steps it takes. */
  const failures: string[] = [];
  /** All currencies at once. */
  const runs = new Map<string, Promise<unknown>>();

  beforeAll(() => {
    CURRENCIES.forEach((currency, nth) => {
      const run = daysIn(currency, SEED + nth);
      run.catch(() => undefined);
      runs.set(currency, run);
    });
  });
  afterAll(reported);

  function reported(): void {
    if (REPORT) writeFileSync(REPORT, JSON.stringify({ seed: SEED, tally, failures }));
  }

  it.each(CURRENCIES)(
    'leave in %s exactly what the oracle says, break no invariant, and keep the books even',
    (currency) => runs.get(currency),
    MOST_MS,
  );

  async function daysIn(currency: string, seed: number): Promise<void> {
    let house = await ModelHouse.open(currency);
    let days = 0;
    await fc.assert(
      fc.asyncProperty(dayOf(PEOPLE), async (sequences) => {
        days += 1;
        if (days % DAYS_OF_A_HOUSE === 0) {
          await inspected(house);
          house = await ModelHouse.open(currency);
        }
        await workedDay(house, sequences).catch(async (error: unknown) => {
          // What went wrong there would make shorter days fail for another reason.
          failures.push((error as Error).message);
          reported();
          await house.close();
          house = await ModelHouse.open(currency);
          throw error;
        });
        tally.add('sequence', currency, PEOPLE);
        reported();
      }),
      // Told with the steps found by then rather than with a test that took too long.
      { numRuns: DAYS, seed, interruptAfterTimeLimit: 0.8 * MOST_MS, markInterruptAsFailure: true },
    );
    await inspected(house);
  }

  async function workedDay(house: ModelHouse, sequences: readonly (readonly Step[])[]): Promise<void> {
    const desks = await house.day(sequences.length);
    const at = [house.api.url, house.api.secondUrl];
    try {
      const work = desks.map((desk, nth) =>
        doSequence(house, desk, sequences[nth] ?? [], { url: at[nth % 2] ?? '', tally }),
      );
      const ended = await Promise.allSettled(work);
      for (const one of ended) {
        if (one.status === 'rejected') throw one.reason;
        await one.value();
      }
    } finally {
      await house.endDay(desks);
    }
  }

  /** What must never happen is looked for, and the house says itself that its books are even. */
  async function inspected(house: ModelHouse): Promise<void> {
    const owner = process.env['AMENDS_TEST_OWNER_URL'] ?? '';
    const args = ['tools/check-invariants.mjs', '--owner-url', owner, '--property', house.api.property.code];
    const told = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: ROOT }, (_error, stdout, stderr) => resolve(`${stdout}${stderr}`));
    });
    expect(told).toMatch(/^\d+ hold, 0 broken$/m);
    const { agrees, total } = await house.trialBalance();
    expect({ agrees, total }).toEqual({ agrees: true, total: 0 });
    await house.close();
  }
});
