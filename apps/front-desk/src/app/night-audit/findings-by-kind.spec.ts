import type { NightFindingDto } from '@amends/night-audit/dto';
import { findingsByKind } from './findings-by-kind';

const finding = (code: NightFindingDto['code'], gate: NightFindingDto['gate']): NightFindingDto => ({
  ...{ code, gate, stay: null, transactionCode: null, link: null },
});

describe('findingsByKind', () => {
  it('has each kind once, blockers first', () => {
    const open = [
      finding('room-missing', 'warning'),
      finding('due-out-in-house', 'blocker'),
      finding('room-missing', 'warning'),
    ];

    expect(findingsByKind(open).map(({ code, findings }) => [code, findings.length])).toEqual([
      ['due-out-in-house', 1],
      ['room-missing', 2],
    ]);
  });
});
