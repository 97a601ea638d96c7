import { isLivedIn, leftBehind, movingAlong, type Sharer } from './sharers';

const jan: Sharer = {
  ...{ stayId: 'jan', guestName: 'Mr Jan Nowak', guests: 1 },
  ...{ inRoom: true, until: '2026-11-24', staysOn: true, doNotMove: false },
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

  it('moves along when named, or when nothing speaks against it', () => {
    const [ill, leaving] = [
      { ...jan, stayId: 'ill', doNotMove: true },
      { ...jan, stayId: 'leaving', staysOn: false },
    ];
    expect(movingAlong([jan, ill, leaving], 'sharers')).toEqual([jan]);
    expect(movingAlong([jan, ill], ['ill', 'somebody'])).toEqual([ill, undefined]);
  });

  it('lives in it on the day of leaving, and not before coming', () => {
    expect(isLivedIn([{ ...jan, staysOn: false }], [])).toBe(true);
    expect(isLivedIn([{ ...jan, inRoom: false }], [])).toBe(false);
  });
});
