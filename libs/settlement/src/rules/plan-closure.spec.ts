import { money } from '@amends/kernel';
import { planClosure, type WindowToClose } from './plan-closure';

const eur = (minor: number) => money(minor, 'EUR');
const window = (number: number, minor: number, fields: Partial<WindowToClose> = {}): WindowToClose => ({
  ...{ number, payerKind: 'guest', payerName: 'Ms Nowak', closed: false, balance: eur(minor), hasLines: true },
  ...fields,
});

describe('planClosure', () => {
  it('closes all that is open: paid, to the debtor, or empty', () => {
    const windows = [
      window(1, 0),
      window(2, 118_00, { payerKind: 'company' }),
      window(3, 0, { hasLines: false }),
      window(4, 0, { closed: true }),
    ];
    expect(planClosure(windows, undefined)).toEqual({
      planned: true,
      windows: [
        { window: 1, outcome: 'paid', toDebtor: eur(0) },
        { window: 2, outcome: 'debtor', toDebtor: eur(118_00) },
        { window: 3, outcome: 'empty', toDebtor: eur(0) },
      ],
    });
  });

  it('closes only what is asked for', () => {
    expect(planClosure([window(1, 50_00), window(2, 0)], [2, 2])).toMatchObject({ windows: [{ window: 2 }] });
  });

  it.each([
    ['a guest who still owes something', [window(1, 1)], { code: 'balance-open', window: 1, balance: eur(1) }],
    [
      'a company we owe something',
      [window(1, -1, { payerKind: 'company' })],
      { code: 'balance-negative', window: 1, balance: eur(-1) },
    ],
    ['what is closed', [window(1, 0, { closed: true })], { code: 'bill-closed-already', window: 1 }],
  ])('refuses %s', (_whom, windows, refusal) => {
    expect(planClosure(windows, [1])).toEqual({ planned: false, refusal });
  });

  it('refuses a window that is not there, and a bill of which nothing is open', () => {
    expect(planClosure([window(1, 0)], [2])).toMatchObject({ refusal: { code: 'window-unknown', windows: [1] } });
    expect(planClosure([window(1, 0, { closed: true })], undefined)).toMatchObject({
      refusal: { code: 'bill-closed-already' },
    });
  });
});
