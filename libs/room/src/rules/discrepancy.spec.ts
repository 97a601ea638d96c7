import { discrepancyOf } from './discrepancy';

it.each([
  ['Occupied', true, null],
  ['Occupied', false, 'skip'],
  ['Occupied', null, null],
  ['Vacant', true, 'sleep'],
  ['Vacant', false, null],
  ['Vacant', null, null],
] as const)('%s in the books, seen occupied %s: %s', (frontOffice, seen, discrepancy) => {
  expect(discrepancyOf(frontOffice, seen)).toBe(discrepancy);
});
