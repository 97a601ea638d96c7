import { decideStart } from './decide-start';
import { DEFAULT_GATES, FINDING_CODES, gateOf } from './findings';

const blocker = { code: 'due-out-in-house', gate: 'blocker', stay: 'anna' } as const;
const warning = { code: 'room-missing', gate: 'warning', stay: 'jan' } as const;

describe('decideStart', () => {
  it('lets a house pass in which nothing is open', () => {
    expect(decideStart([], new Set())).toEqual({ granted: true });
  });

  it('never lets a blocker pass, whatever reason is given, and names the blockers only', () => {
    expect(decideStart([warning, blocker], new Set(['due-out-in-house', 'room-missing']))).toEqual({
      granted: false,
      refusal: { code: 'night-audit-blocked', findings: [blocker] },
    });
  });

  it('asks for a reason, one for all of a kind', () => {
    const other = { ...warning, stay: 'eva' };

    expect(decideStart([warning, other], new Set())).toEqual({
      granted: false,
      refusal: { code: 'night-audit-reason-missing', findings: [warning, other] },
    });
    expect(decideStart([warning, other], new Set(['room-missing']))).toEqual({ granted: true });
  });
});

describe('gateOf', () => {
  const strict = { ...DEFAULT_GATES, 'room-missing': 'blocker', 'too-early': 'off' } as const;

  it('follows the settings of the house', () => {
    expect(gateOf('room-missing', strict)).toBe('blocker');
    expect(gateOf('due-in-not-arrived', strict)).toBe('blocker');
    expect(gateOf('too-early', strict)).toBeUndefined();
  });

  it('lets no setting pass what would be missing on the bill or in the books', () => {
    const settable = Object.keys(DEFAULT_GATES);
    const off = Object.fromEntries(settable.map((code) => [code, 'off'])) as Parameters<typeof gateOf>[1];

    for (const code of FINDING_CODES.filter((one) => !settable.includes(one)))
      expect(gateOf(code, off)).toBe('blocker');
  });
});
