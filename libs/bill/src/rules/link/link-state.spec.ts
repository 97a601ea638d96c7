import { linkState } from './link-state';

const now = new Date('2026-03-10T12:00:00Z');
const open = { expiresAt: new Date('2026-03-10T12:00:01Z'), revokedAt: null, withdrawnAt: null, answeredAt: null };

describe('linkState', () => {
  it('is open until the second it expires', () => {
    expect(linkState(open, now)).toBe('open');
    expect(linkState({ ...open, expiresAt: now }, now)).toBe('expired');
  });

  it('is closed by an answer and by the hotel; who answered is thanked, whatever came after', () => {
    expect(linkState({ ...open, revokedAt: now }, now)).toBe('revoked');
    expect(linkState({ ...open, withdrawnAt: now }, now)).toBe('withdrawn');
    expect(linkState({ expiresAt: now, revokedAt: now, withdrawnAt: now, answeredAt: now }, now)).toBe('used');
  });
});
