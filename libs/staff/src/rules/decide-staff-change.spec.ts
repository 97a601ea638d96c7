import { decideStaffChange, type StaffFacts } from './decide-staff-change';

const clerk: StaffFacts = { oneself: false, role: 'associate', active: true, otherAdmins: 1, worksElsewhere: false };
const admin: StaffFacts = { ...clerk, role: 'admin' };

describe('changing staff', () => {
  it('takes a new role, an end and a return', () => {
    expect(decideStaffChange(clerk, { role: 'senior' })).toEqual({ granted: true });
    expect(decideStaffChange(clerk, { active: false })).toEqual({ granted: true });
    expect(decideStaffChange({ ...clerk, active: false }, { active: true })).toEqual({ granted: true });
  });

  it.each([
    ['one’s own role', { ...admin, oneself: true }, { role: 'head' }, 'own-role'],
    ['oneself away', { ...admin, oneself: true }, { active: false }, 'own-deactivation'],
    ['one’s own password', { ...admin, oneself: true }, { person: true, password: true }, 'own-password'],
    ['the last administrator’s role', { ...admin, otherAdmins: 0 }, { role: 'head' }, 'last-admin'],
    ['the last administrator away', { ...admin, otherAdmins: 0 }, { active: false }, 'last-admin'],
    [
      'the name of who works in another hotel too',
      { ...clerk, worksElsewhere: true },
      { person: true },
      'works-elsewhere',
    ],
  ] as const)('refuses to change %s', (_what, facts, wish, refusal) => {
    expect(decideStaffChange(facts, wish)).toEqual({ granted: false, refusal });
  });

  it('lets the last administrator be renamed, and the second last go', () => {
    expect(decideStaffChange({ ...admin, otherAdmins: 0 }, { person: true })).toEqual({ granted: true });
    expect(decideStaffChange({ ...admin, otherAdmins: 0 }, { role: 'admin', active: true })).toEqual({ granted: true });
    expect(decideStaffChange(admin, { active: false })).toEqual({ granted: true });
  });

  it('keeps the same role of oneself, and one’s own name in several hotels', () => {
    expect(decideStaffChange({ ...admin, oneself: true }, { role: 'admin' })).toEqual({ granted: true });
    expect(decideStaffChange({ ...admin, oneself: true, worksElsewhere: true }, { person: true })).toEqual({
      granted: true,
    });
  });

  it('does not count an administrator who has left as the last one', () => {
    expect(decideStaffChange({ ...admin, active: false, otherAdmins: 0 }, { role: 'head' })).toEqual({ granted: true });
  });
});
