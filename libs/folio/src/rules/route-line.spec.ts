import { routeLine, type RoutingRule } from './route-line';

const rules: readonly RoutingRule[] = [
  { transactionCode: null, lineGroup: 'meal', window: 2 },
  { transactionCode: 'BRKF', lineGroup: null, window: 3 },
];

describe('routeLine', () => {
  it.each([
    ['BRKF', 'meal', 3],
    ['DINN', 'meal', 2],
    ['MINI', 'minibar', 1],
  ] as const)('sends %s of %s to window %i', (code, group, window) => {
    expect(routeLine(rules, code, group)).toBe(window);
  });
});
