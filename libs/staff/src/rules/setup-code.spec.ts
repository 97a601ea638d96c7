import { readSetupCode, showSetupCode } from './setup-code';

describe('a one-time code', () => {
  it('is shown in groups and read however it is typed', () => {
    expect(showSetupCode('K7QF3M2D90XAV4TB')).toBe('K7QF-3M2D-90XA-V4TB');
    for (const typed of ['K7QF-3M2D-90XA-V4TB', ' k7qf 3m2d 9oxa v4tb ', 'K7QF3M2D90XAV4TB']) {
      expect(readSetupCode(typed)).toBe('K7QF3M2D90XAV4TB');
    }
  });

  it('is not a password, a part of one, or one letter more', () => {
    for (const typed of ['three blue boats', 'K7QF-3M2D', 'K7QF-3M2D-90XA-V4TB-0', '']) {
      expect(readSetupCode(typed)).toBeUndefined();
    }
  });
});
