import fc from 'fast-check';

/** Where a line can stand: a window of the guest's bill, or of the bill of another stay; each has a payer of its own. */
export type Place = 0 | 1 | 2 | 3;
/** The codes a desk charges with: nights that bring a fee, drinks whose rate of tax changes, a feast with a tax on top. */
export const CODES = ['SUIT', 'BAR', 'FETE'] as const;
export type Code = (typeof CODES)[number];
export const TENDERS = ['VISA', 'CASH'] as const;
export type Tender = (typeof TENDERS)[number];

/**
 * One thing done at the desk. `pick` says which line, act or invoice of those there are then, `share` how much in percent:
 * so a shorter sequence still makes sense, and a failure shrinks to the few steps it takes.
 */
export type Step =
  | { readonly act: 'post'; readonly code: Code; readonly units: number; readonly price: number; readonly place: Place }
  | { readonly act: 'void'; readonly pick: number }
  | { readonly act: 'credit'; readonly pick: number; readonly share: number; readonly percent: boolean }
  | { readonly act: 'grant'; readonly pick: number; readonly share: number; readonly kind: (typeof GRANTS)[number] }
  | { readonly act: 'transfer'; readonly pick: number; readonly place: Place }
  | { readonly act: 'split'; readonly pick: number; readonly share: number; readonly by: (typeof MEASURES)[number] }
  | { readonly act: 'quantity'; readonly pick: number; readonly units: number }
  | { readonly act: 'price'; readonly pick: number; readonly share: number }
  | { readonly act: 'repost'; readonly pick: number; readonly code: Code }
  | { readonly act: 'undo'; readonly pick: number }
  | { readonly act: 'pay'; readonly place: Place; readonly share: number; readonly tender: Tender }
  | { readonly act: 'refund'; readonly place: Place; readonly share: number; readonly tender: Tender }
  | { readonly act: 'balance'; readonly place: Place; readonly choice: 'leave' | 'other-window' | 'voucher' }
  | { readonly act: 'pay-out'; readonly place: Place; readonly share: number }
  | { readonly act: 'close'; readonly bill: 0 | 1; readonly windows: readonly (1 | 2)[]; readonly settle: boolean }
  | { readonly act: 'credit-note'; readonly pick: number; readonly line: number; readonly share: number }
  | { readonly act: 'move'; readonly stay: 0 | 1; readonly room: 0 | 1 | 2 }
  | { readonly act: 'roll' }
  | { readonly act: 'remark' };

const GRANTS = ['price-reduction', 'service-recovery', 'goodwill'] as const;
const MEASURES = ['percent', 'amount', 'nights'] as const;

const pick = fc.nat(99);
const share = fc.integer({ min: 1, max: 110 });
const units = fc.integer({ min: 1, max: 4 });
const place = fc.constantFrom<Place>(0, 1, 2, 3);
const code = fc.constantFrom(...CODES);
const tender = fc.constantFrom(...TENDERS);
const one = <Act extends Step['act']>(act: Act) => fc.constant(act);

const posting = fc.record({ act: one('post'), code, units, price: fc.integer({ min: 1, max: 60 }), place });
/** How often each comes, beside it: closing a bill ends most of what can be done to it. */
const STEPS: readonly (readonly [number, fc.Arbitrary<Step>])[] = [
  [5, posting],
  [4, fc.record({ act: one('void'), pick })],
  [4, fc.record({ act: one('credit'), pick, share, percent: fc.boolean() })],
  [3, fc.record({ act: one('grant'), pick, share, kind: fc.constantFrom(...GRANTS) })],
  [5, fc.record({ act: one('transfer'), pick, place })],
  [4, fc.record({ act: one('split'), pick, share, by: fc.constantFrom(...MEASURES) })],
  [3, fc.record({ act: one('quantity'), pick, units })],
  [3, fc.record({ act: one('price'), pick, share })],
  [3, fc.record({ act: one('repost'), pick, code })],
  [6, fc.record({ act: one('undo'), pick })],
  [3, fc.record({ act: one('pay'), place, share, tender })],
  [2, fc.record({ act: one('refund'), place, share, tender })],
  [2, fc.record({ act: one('balance'), place, choice: fc.constantFrom('leave', 'other-window', 'voucher') })],
  [1, fc.record({ act: one('pay-out'), place, share })],
  [
    3,
    fc.record({
      act: one('close'),
      bill: fc.constantFrom<0 | 1>(0, 1),
      windows: fc.constantFrom<readonly (1 | 2)[]>([1], [2], [1, 2]),
      settle: fc.boolean(),
    }),
  ],
  [4, fc.record({ act: one('credit-note'), pick, line: pick, share })],
  [2, fc.record({ act: one('move'), stay: fc.constantFrom<0 | 1>(0, 1), room: fc.constantFrom<0 | 1 | 2>(0, 1, 2) })],
  [2, fc.record({ act: one('roll') })],
  [1, fc.record({ act: one('remark') })],
];

const step = fc.oneof(...STEPS.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const MOST_SHRINKS = 150;

/** What each of some people at the desk does on one day, at the same time. */
export function dayOf(people: number): fc.Arbitrary<readonly (readonly Step[])[]> {
  const opening: fc.Arbitrary<Step[]> = fc.array(posting, { maxLength: 4, size: 'max' });
  const rest = fc.array(step, { maxLength: 14, size: 'max' });
  const sequence = fc.tuple(opening, rest).map(([first, then]) => [...first, ...then]);
  const day = fc.tuple(...Array.from({ length: people }, () => sequence));
  // Days of one act over and over find little; and a hotel has to be worked in for each step of shrinking.
  return fc.limitShrink(fc.noBias(day), MOST_SHRINKS);
}
