import { money } from '@amends/kernel';
import { BILL, line } from './tree-scene';
import { explainBill } from './explain-bill';
import { shownToPayer, toldToGuest } from './shown-to-payer';

const guest = { number: 1, payerKind: 'guest', payerName: 'Anna Nowak', confidential: false } as const;
const company = { number: 2, payerKind: 'company', payerName: 'Energia SA', confidential: false } as const;
const secret = { number: 3, payerKind: 'agency', payerName: 'Viagens', confidential: true } as const;
const lines = [
  line('bar', 12_00, { group: 'minibar' }),
  line('room', 100_00, { window: 2 }),
  line('tour', 77_00, { window: 3, group: 'extra' }),
];
const facts = { ...BILL, windows: [guest, company, secret], lines };
const shown = (from = facts, window?: number) => {
  const seen = shownToPayer(from, window);
  if (!seen.shown) throw new Error(seen.refusal.code);
  return seen.facts;
};

describe('shownToPayer', () => {
  it('shows the guest what the guest pays, and nothing of the others', () => {
    expect(shown().lines.map(({ id }) => id)).toEqual(['bar']);
    expect(JSON.stringify(shown())).not.toMatch(/Energia|Viagens|77/);
  });

  it('shows another payer their own window', () => {
    expect(shown(facts, 2).lines.map(({ id }) => id)).toEqual(['room']);
  });

  it('shows a confidential window to nobody', () => {
    expect(shownToPayer(facts, 3)).toEqual({ shown: false, refusal: { code: 'window-confidential' } });
    expect(shownToPayer({ ...facts, windows: [{ ...guest, confidential: true }] }, undefined)).toMatchObject({
      facts: { windows: [], lines: [] },
    });
  });

  it('knows no window that is not there', () => {
    expect(shownToPayer(facts, 4)).toEqual({ shown: false, refusal: { code: 'window-unknown' } });
  });

  it('does not name a confidential payer on the line that went there', () => {
    const out = line('out', -5_00, { kind: 'transfer', correctsId: 'bar', movedTo: 'Viagens' });

    expect(shown({ ...facts, lines: [...lines, out] }).lines.at(-1)?.movedTo).toBeNull();
  });

  it('does not name a confidential payer on the line that was moved there', () => {
    const to = { payer: 'Viagens', here: true, secret: true };
    const moved = line('bar', 5_00, { group: 'minibar', became: [{ how: 'moved', amount: money(5_00, 'EUR'), to }] });

    expect(toldToGuest(moved, { rate: false, window: false }).became).toMatchObject([{ to: null }]);
    expect(shown({ ...facts, lines: [moved] }).lines[0]?.became).toMatchObject([{ to: null }]);
  });

  it('tells one line alone without its price when it hangs on the rate or stands in a confidential window', () => {
    const hidden = { rate: true, window: false };

    expect(toldToGuest(line('room', 100_00), hidden).priceWithheld).toBe(true);
    expect(toldToGuest(line('off', -1_00, { kind: 'credit', group: 'credit' }), hidden).priceWithheld).toBe(true);
    expect(toldToGuest(line('bar', 5_00, { group: 'minibar' }), hidden).priceWithheld).toBe(false);
    expect(toldToGuest(line('bar', 5_00, { group: 'minibar' }), { rate: false, window: true }).priceWithheld).toBe(
      true,
    );
  });

  describe('with a suppressed rate', () => {
    const suppressed = {
      ...facts,
      stay: { ...BILL.stay, rateSuppressed: true },
      lines: [
        line('room', 123_45, { tax: { percent: '6', amount: { minor: 6_99, currency: 'EUR' }, included: true } }),
        line('off', -12_34, {
          kind: 'credit',
          group: 'credit',
          correctsId: 'room',
          reduces: {
            description: 'Accommodation',
            amount: { minor: 123_45, currency: 'EUR' },
            serviceDate: '2026-03-09',
          },
        }),
        line('breakfast', 21_09, { group: 'meal', insideRate: true }),
        line('bar', 12_00, { group: 'minibar' }),
      ],
    };

    it.each(['en', 'pl', 'lt', 'sk', 'hr'] as const)(
      'tells the guest nothing the rate could be read from: %s',
      (language) => {
        const tree = explainBill(shown(suppressed), { language, groupBy: 'day' });
        const said = JSON.stringify(tree.windows[0]?.groups);

        expect(said).not.toMatch(/123[.,]45|12[.,]34|21[.,]09|6[.,]99|FLEX/);
        expect(said).toMatch(/12[.,]00/);
      },
    );

    it('tells the city tax, and not what it was worked out from', () => {
      const fee = line('fee', 4_00, {
        kind: 'tax',
        group: 'city-tax',
        generatedFrom: 'room',
        base: { description: 'Accommodation', amount: { minor: 123_45, currency: 'EUR' }, serviceDate: '2026-03-09' },
        taxRule: { code: 'CTAX', name: 'City tax', kind: 'per-person-night', percent: null },
      });
      const elsewhere = { ...suppressed, lines: [line('room', 123_45, { window: 2 }), fee] };

      for (const bill of [{ ...suppressed, lines: [...suppressed.lines, fee] }, elsewhere]) {
        const told = shown(bill).lines.find(({ id }) => id === 'fee');
        expect([told?.base, told?.priceWithheld]).toEqual([null, false]);
      }
      expect(toldToGuest(fee, { rate: true, window: false })).toMatchObject({ base: null, priceWithheld: false });
    });

    it('tells the company that pays it', () => {
      const paid = { ...suppressed, lines: [line('room', 123_45, { window: 2 })] };

      expect(shown(paid, 2).lines[0]?.priceWithheld).toBe(false);
    });
  });
});
