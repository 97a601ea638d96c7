import { money, parseMoney, type MoneyText } from '@amends/kernel';
import fc from 'fast-check';
import { EXPLANATION_LANGUAGES } from '../language';
import type { TreeFacts, BillLineFacts } from './tree-facts';
import { BILL, line } from './tree-scene';
import { BILL_ORDERS, type BillNode, type BillTree } from './bill-tree';
import { explainBill } from './explain-bill';

const telling = { language: 'en', groupBy: 'day' } as const;
const minorOf = (text: MoneyText): number => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(parsed.refusal);
  return parsed.money.minor;
};
const nodesOf = (nodes: readonly BillNode[]): readonly BillNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.parts)]);
const allNodes = (tree: BillTree) =>
  tree.windows.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodesOf(nodes)));
const sumOf = (amounts: readonly (MoneyText | null)[]) =>
  amounts.reduce((so, amount) => so + (amount ? minorOf(amount) : NaN), 0);
const shape = (tree: BillTree) =>
  tree.windows[0]?.groups.map(({ group, nodes, total }) => [group, nodes.map(shapeOf), total?.amount]);
const shapeOf = (node: BillNode): unknown =>
  node.parts.length === 0 ? (node.postingId ?? node.title) : [node.postingId ?? node.title, node.parts.map(shapeOf)];

describe('explainBill', () => {
  const lines = [
    line('n1', 100_00),
    line('t1', 2_00, { kind: 'tax', group: 'city-tax', transactionCode: 'CTAX', generatedFrom: 'n1', taxRule: null }),
    line('bar', 12_00, { group: 'food-and-beverage', serviceDate: '2026-03-10', description: 'Bar' }),
    line('off', -10_00, {
      kind: 'credit',
      group: 'credit',
      serviceDate: '2026-03-11',
      correctsId: 'n1',
      reduces: { description: 'Accommodation', amount: money(100_00, 'EUR'), serviceDate: '2026-03-09' },
    }),
    line('paid', -50_00, { kind: 'payment', group: 'payment', serviceDate: '2026-03-11' }),
  ];

  it('goes by day, corrections and fees beside their line, payments last', () => {
    expect(shape(explainBill({ ...BILL, lines }, telling))).toEqual([
      ['2026-03-09', [['n1', ['t1', 'off']]], '92.00'],
      ['2026-03-10', ['bar'], '12.00'],
      ['payments', ['paid'], '-50.00'],
    ]);
  });

  it('goes by kind', () => {
    const tree = explainBill({ ...BILL, lines }, { ...telling, groupBy: 'kind' });

    expect(shape(tree)?.map(([key]) => key)).toEqual(['room', 'food-and-beverage', 'payments']);
    expect(tree.windows[0]).toMatchObject({
      charged: { amount: '104.00' },
      paid: { amount: '-50.00' },
      balance: { amount: '54.00' },
    });
  });

  it('says of each correction what it is to its line, and the share it took', () => {
    const [night] = explainBill({ ...BILL, lines }, telling).windows[0]?.groups[0]?.nodes ?? [];

    expect(night?.parts.map(({ part }) => part)).toEqual(['fee', 'credit']);
    expect(night?.parts[1]?.arithmetic?.replace(/\u00a0/g, ' ')).toBe('10% × €100.00 = €10.00');
  });

  it('explains one line alone, with what hangs on it', () => {
    const tree = explainBill({ ...BILL, lines }, { ...telling, lineId: 'n1' });

    expect(shape(tree)).toEqual([['2026-03-09', [['n1', ['t1', 'off']]], '92.00']]);
    expect(shape(explainBill({ ...BILL, lines }, { ...telling, lineId: 'off' }))).toEqual([
      ['2026-03-11', ['off'], '-10.00'],
    ]);
    expect(explainBill({ ...BILL, lines }, { ...telling, lineId: 'gone' }).windows).toEqual([]);
  });

  it('unfolds a package: one price, and what it holds', () => {
    const own = { packageCode: 'ROM', packageName: 'Romance' };
    const packed = [
      line('room', 80_00, own),
      line('dinner', 40_00, { ...own, group: 'meal', description: 'Dinner', insideRate: true }),
      line('water', 3_00, { group: 'minibar' }),
    ];

    const tree = explainBill({ ...BILL, lines: packed }, telling);

    expect(shape(tree)).toEqual([['2026-03-09', [['Package: Romance', ['room', 'dinner']], 'water'], '123.00']]);
    expect(tree.windows[0]?.groups[0]?.nodes[0]).toMatchObject({
      postingId: null,
      total: { amount: '120.00' },
      sentences: ['One price; this is what it holds.'],
    });
  });

  it('lets a correction that was moved to another payer stand alone there', () => {
    const windows = [
      ...BILL.windows,
      { number: 2, payerKind: 'company', payerName: 'Energia SA', confidential: false },
    ] as const;
    const moved = [
      line('n1', 100_00),
      line('out', -100_00, { kind: 'transfer', correctsId: 'n1', movedTo: 'Energia SA' }),
      line('in', 100_00, { kind: 'transfer', window: 2 }),
    ];

    const tree = explainBill({ ...BILL, windows, lines: moved }, telling);

    expect(tree.windows.map(({ balance }) => balance.amount)).toEqual(['0.00', '100.00']);
    expect(shape(tree)).toEqual([['2026-03-09', [['n1', ['out']]], '0.00']]);
    expect(allNodes(tree).find(({ postingId }) => postingId === 'out')?.sentences[0]).toBe('Moved to Energia SA.');
  });

  it('withholds a price and every sum that tells it, and still says what is to pay', () => {
    const hidden = [line('n1', 123_45, { priceWithheld: true }), line('bar', 12_00, { group: 'minibar' })];

    const tree = explainBill({ ...BILL, lines: hidden }, { ...telling, groupBy: 'kind' });

    const [room, bar] = tree.windows[0]?.groups ?? [];
    expect([room?.total, bar?.total?.amount]).toEqual([null, '12.00']);
    expect(room?.nodes[0]).toMatchObject({ amount: null, total: null, arithmetic: null });
    expect(JSON.stringify(room)).not.toMatch(/123|FLEX/);
    expect(tree.windows[0]?.taxes).toEqual([]);
    expect(tree.balance.amount).toBe('135.45');
  });

  describe('on any bill', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
    const wish = fc.record({
      kind: fc.constantFrom('charge', 'tax', 'payment', 'credit', 'correction', 'transfer', 'paid-out' as const),
      group: fc.constantFrom('room', 'meal', 'city-tax', 'minibar', 'extra', 'payment', 'deposit', 'credit', '?'),
      price: fc.integer({ min: -900_000, max: 900_000 }),
      quantity: fc.constantFrom(1, 1, 2, 6),
      window: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 9 }),
      names: fc.option(fc.nat({ max: 60 }), { nil: null }),
      made: fc.boolean(),
      undoes: fc.boolean(),
      packed: fc.constantFrom(null, null, 'ROM', 'GOLF'),
      rule: fc.constantFrom('included-percent', 'added-percent', 'per-person-night', null),
      share: fc.integer({ min: 0, max: 100 }),
    });
    const bill: fc.Arbitrary<TreeFacts> = fc
      .record({ code: currency, wishes: fc.array(wish, { maxLength: 40 }) })
      .map(({ code, wishes }) => {
        const known: BillLineFacts[] = [];
        wishes.forEach((one, at) => {
          const of = (minor: number) => money(minor, code);
          const named = one.names === null ? undefined : known[one.names % Math.max(1, known.length)];
          const mention = named
            ? { description: named.description, amount: named.amount, serviceDate: named.serviceDate }
            : null;
          known.push({
            ...line(`p${at}`, 0),
            ...{ kind: one.kind, group: one.group, window: one.window, quantity: one.quantity },
            amount: of(one.price * one.quantity),
            unitPrice: of(one.price),
            serviceDate: `2026-03-0${one.day}`,
            generatedFrom: one.made ? (named?.id ?? null) : null,
            correctsId: one.made ? null : (named?.id ?? null),
            base: one.made ? mention : null,
            percentOfBase: one.made ? '10' : null,
            reduces: one.made ? null : mention,
            undoes: one.undoes ? mention : null,
            packageCode: one.packed,
            packageName: one.packed && `Package ${one.packed}`,
            taxRule: one.rule && {
              code: 'T',
              name: 'Tax',
              kind: one.rule,
              percent: one.rule === 'per-person-night' ? null : '10',
            },
            tax: {
              percent: '10',
              amount: of(Math.trunc((one.price * one.quantity * one.share) / 1000)),
              included: true,
            },
            became: [],
          });
        });
        const windows = [1, 2, 3].map((number) => ({ ...BILL.windows[0], number })) as unknown as TreeFacts['windows'];
        return { ...BILL, folio: { ...BILL.folio, currency: code }, windows, lines: known };
      });
    const order = fc.constantFrom(...BILL_ORDERS);

    it('adds up: leaves, groups, taxes and windows to the balance, each line once', () => {
      fc.assert(
        fc.property(bill, order, (facts, groupBy) => {
          const tree = explainBill(facts, { ...telling, groupBy });
          const nodes = allNodes(tree);
          const posted = nodes.flatMap(({ postingId }) => postingId ?? []);
          const due = facts.lines.reduce((so, { amount }) => so + amount.minor, 0);
          expect([...posted].sort()).toEqual(facts.lines.map(({ id }) => id).sort());
          expect(sumOf(nodes.map(({ amount }) => amount))).toBe(due);
          expect(sumOf(tree.windows.map(({ balance }) => balance))).toBe(due);
          expect(minorOf(tree.balance)).toBe(due);
          for (const window of tree.windows) {
            const balance = minorOf(window.balance);
            expect(sumOf(window.groups.map(({ total }) => total))).toBe(balance);
            expect(minorOf(window.charged) + minorOf(window.paid)).toBe(balance);
            expect(sumOf(window.taxes.map(({ gross }) => gross))).toBe(minorOf(window.charged));
            for (const { net, tax, gross } of window.taxes) expect(minorOf(net) + minorOf(tax)).toBe(minorOf(gross));
            for (const { nodes: own, total } of window.groups)
              expect(sumOf(own.map((node) => node.total))).toBe(total ? minorOf(total) : NaN);
          }
          for (const { amount, total, parts } of nodes)
            expect(sumOf([amount, ...parts.map((part) => part.total)])).toBe(total ? minorOf(total) : NaN);
        }),
        { numRuns: 2000 },
      );
    });

    it('never shows a sum that does not come out', () => {
      fc.assert(
        fc.property(bill, order, (facts, groupBy) => {
          for (const { arithmetic } of allNodes(explainBill(facts, { ...telling, groupBy }))) {
            if (arithmetic === null) continue;
            const [left = '', right = ''] = arithmetic.replace(/[^\d.×=%-]/g, '').split('=');
            // In thousandths, so that neither yen nor fils pass through floating point.
            const product = left
              .split('×')
              .map((part) => (part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)))
              .reduce((a, b) => a * b, 1);
            expect(Math.round(product * 1000) + 0).toBe(Math.round(Number(right) * 1000) + 0);
          }
        }),
        { numRuns: 1000 },
      );
    });

    it.each(EXPLANATION_LANGUAGES)('says the same amounts in the same order in %s', (language) => {
      fc.assert(
        fc.property(bill, order, (facts, groupBy) => {
          const spoken = explainBill(facts, { ...telling, groupBy, language });
          const english = explainBill(facts, { ...telling, groupBy });
          const amounts = (tree: BillTree) => allNodes(tree).map(({ postingId, total }) => [postingId, total]);
          expect(amounts(spoken)).toEqual(amounts(english));
          for (const { title, sentences } of allNodes(spoken)) {
            for (const text of [title, ...sentences]) expect(text).not.toMatch(/undefined|null|NaN/);
          }
        }),
        { numRuns: 60 },
      );
    });
  });
});
