import { checklistItems, MOVE_TEMPLATE } from './checklist';

const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code);

it('has the points asked for in the order of the template, each with who does it', () => {
  expect(checklistItems(MOVE_TEMPLATE, ['parcels', 'new-key-before-old'])).toEqual([
    { code: 'new-key-before-old', department: 'front-office', text: null },
    { code: 'parcels', department: 'porter', text: null },
  ]);
});

it('has the house’s own points always, and never one the house took off', () => {
  const house = [
    { code: 'luggage', department: 'porter', text: null },
    { code: 'welcome-card', department: 'housekeeping', text: 'Put the welcome card into the new room' },
  ] as const;
  expect(codes(checklistItems(house, ['luggage', 'laundry']))).toEqual(['luggage', 'welcome-card']);
  expect(codes(checklistItems(house, []))).toEqual(['welcome-card']);
});

it('is the whole template when nothing in particular is asked for', () => {
  expect(checklistItems(MOVE_TEMPLATE, undefined)).toBe(MOVE_TEMPLATE);
});
