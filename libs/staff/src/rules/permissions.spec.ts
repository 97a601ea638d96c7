import { INTEGRATION_SCOPES, mayDo, PERMISSIONS, permissionsOf } from './permissions';
import { ROLES } from './roles';

describe('permissions', () => {
  it('denies what is not written', () => {
    expect(mayDo('associate', 'stay.move-override')).toBe(false);
    expect(mayDo('trainer', 'guest.read')).toBe(false);
    expect(mayDo('qa-analyst', 'credit.grant')).toBe(false);
  });

  it('lets the desk solve a guest’s problem, and only managers override', () => {
    expect(permissionsOf('associate')).toEqual(
      expect.arrayContaining(['search.read', 'case.write', 'stay.move', 'bill.explain', 'credit.grant']),
    );
    expect(ROLES.filter((role) => mayDo(role, 'stay.move-override'))).toEqual([
      'supervisor',
      'experience-manager',
      'head',
    ]);
  });

  it('gives those who only look nothing to write', () => {
    for (const role of ['trainer', 'qa-analyst', 'auditor'] as const) {
      expect(permissionsOf(role).filter((permission) => !/\.(read|explain|check)$/.test(permission))).toEqual([]);
    }
  });

  it('offers keys neither overrides nor keys', () => {
    expect(INTEGRATION_SCOPES).not.toContain('stay.move-override');
    expect(INTEGRATION_SCOPES).not.toContain('api-key.manage');
  });

  it('names for every permission at least one role, and no role twice', () => {
    for (const roles of Object.values(PERMISSIONS)) {
      expect(roles.length).toBeGreaterThan(0);
      expect(new Set(roles).size).toBe(roles.length);
    }
  });
});
