import { RECORDED_STATUSES, stayStatusOn } from './stay-status';

const dates = { arrival: '2026-11-20', departure: '2026-11-22' };

describe('stayStatusOn', () => {
  it.each([
    ['2026-11-19', 'Reserved', 'Reserved'],
    ['2026-11-20', 'Reserved', 'DueIn'],
    ['2026-11-21', 'Reserved', 'DueIn'],
    ['2026-11-21', 'InHouse', 'InHouse'],
    ['2026-11-22', 'InHouse', 'DueOut'],
    ['2026-11-23', 'InHouse', 'DueOut'],
  ] as const)('on %s a stay recorded as %s is %s', (businessDate, recorded, status) => {
    expect(stayStatusOn(businessDate, recorded, dates)).toBe(status);
  });

  it('leaves what has ended as it is, on any date', () => {
    for (const ended of RECORDED_STATUSES.filter((status) => !['Reserved', 'InHouse'].includes(status))) {
      expect(stayStatusOn('2026-11-22', ended, dates)).toBe(ended);
    }
  });
});
