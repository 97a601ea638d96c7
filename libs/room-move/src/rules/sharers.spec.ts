import { isLivedIn, leftBehind, type Sharer } from './sharers';

const jan: Sharer = {
  ...{ stayId: 'jan', guestName: 'Mr Jan Nowak', guests: 1 },
  ...{ inRoom: true, staysOn: true, doNotMove: false },
};
const ewa: Sharer = { ...jan, stayId: 'ewa', guestName: 'Ms Ewa Nowak' };

describe('who shares a room', () => {
  it('is left behind unless moved along', () => {
    expect(leftBehind([jan, ewa], ['ewa'])).toEqual([jan]);
  });

  it('keeps it lived in until the last has gone', () => {
    expect(isLivedIn([jan, ewa], ['ewa'])).toBe(true);
    expect(isLivedIn([jan, ewa], ['ewa', 'jan'])).toBe(false);
  });

  it('lives in it on the day of leaving, and not before coming', () => {
    expect(isLivedIn([{ ...jan, staysOn: false }], [])).toBe(true);
    expect(isLivedIn([{ ...jan, inRoom: false }], [])).toBe(false);
  });
});
