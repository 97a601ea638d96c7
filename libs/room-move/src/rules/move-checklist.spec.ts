import { CHECKLIST_CODES, moveChecklist } from './move-checklist';

const plain = {
  doNotMove: false,
  hasSharers: false,
  connecting: false,
  oldRoomStatus: 'Dirty',
  beforeArrival: false,
} as const;

describe('moveChecklist', () => {
  it('begins with the new key, always', () => {
    expect(moveChecklist(plain)[0]).toBe('new-key-before-old');
    expect(moveChecklist(plain)).toEqual(expect.arrayContaining(['wake-up-call', 'do-not-disturb', 'parcels']));
  });

  it.each([
    ['do-not-move-flag', { doNotMove: true }],
    ['sharers', { hasSharers: true }],
    ['connecting-rooms', { connecting: true }],
    ['maintenance-ticket', { oldRoomStatus: 'OutOfOrder' }],
    ['maintenance-ticket', { oldRoomStatus: 'OutOfService' }],
  ] as const)('asks for %s only when it matters', (code, change) => {
    expect(moveChecklist(plain)).not.toContain(code);
    expect(moveChecklist({ ...plain, ...change })).toContain(code);
  });

  it('has no key and no luggage before arrival, and what was prepared all the same', () => {
    const codes = moveChecklist({ ...plain, beforeArrival: true, hasSharers: true });
    expect(codes).toEqual(['sharers', 'messages', 'parcels', 'registration-card']);
  });

  it('is everything when everything matters', () => {
    const all = { ...plain, doNotMove: true, hasSharers: true, connecting: true, oldRoomStatus: 'OutOfOrder' } as const;
    expect(moveChecklist(all)).toEqual([...CHECKLIST_CODES]);
  });
});
