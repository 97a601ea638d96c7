import type { Role } from './roles';

/**
 * Who may do what: the one table the guard reads, the OpenAPI document shows and the tests enumerate.
 * What is not written here is denied.
 */
const DESK: readonly Role[] = ['associate', 'senior', 'supervisor', 'experience-manager', 'head'];
const MANAGERS: readonly Role[] = ['supervisor', 'experience-manager', 'head'];
const READERS: readonly Role[] = [...DESK, 'attendant', 'trainer', 'qa-analyst', 'auditor', 'admin', 'integration'];

export const PERMISSIONS = {
  'property.read': READERS,
  'property.manage': ['admin'],
  'search.read': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'guest.read': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'guest.write': [...DESK, 'integration'],
  'room.read': [...DESK, 'attendant', 'auditor', 'integration'],
  'room.write': [...MANAGERS, 'integration'],
  // What housekeeping says of a room: for whoever stands in it, and for managers.
  'room.status': [...MANAGERS, 'attendant', 'integration'],
  'room.block': [...MANAGERS, 'integration'],
  'stay.read': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'stay.write': ['integration'],
  'stay.move': [...DESK, 'integration'],
  // Tells what is wrong with a room, and that it is repaired.
  'room.fault': [...DESK, 'attendant', 'integration'],
  // Promises a room to a guest at the desk for a moment.
  'room.hold': [...DESK, 'integration'],
  'stay.move-override': MANAGERS,
  // Another rate than quoted, from tonight on.
  'stay.reprice': [...MANAGERS, 'integration'],
  'folio.read': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'folio.write': ['integration'],
  'posting.write': [...MANAGERS, 'integration'],
  // The books as a whole, for whoever answers for them.
  'ledger.read': [...MANAGERS, 'auditor', 'admin', 'integration'],
  // Transaction codes, taxes and packages.
  'catalogue.manage': ['admin', 'integration'],
  'dispute-pack.read': [...MANAGERS, 'auditor', 'integration'],
  'bill.close': [...DESK, 'integration'],
  'payment.take': [...DESK, 'integration'],
  'refund.give': ['senior', ...MANAGERS, 'integration'],
  'credit-note.issue': [...MANAGERS, 'integration'],
  'bill.explain': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'bill.check': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'bill.dismiss-finding': DESK,
  // A promise that costs money: whoever may give it answers for it.
  'bill.waive-charge': ['senior', ...MANAGERS, 'integration'],
  // Puts it in front of a payer: kept, by link, on paper.
  'bill.show': [...DESK, 'integration'],
  'bill.correct': [...DESK, 'integration'],
  // Another guest pays then: a matter for seniors and above.
  'bill.transfer-stay': ['senior', ...MANAGERS, 'integration'],
  'night-audit.read': [...DESK, 'auditor', 'integration'],
  'night-audit.run': [...MANAGERS, 'integration'],
  'case.read': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'case.write': [...DESK, 'integration'],
  // Nothing of a guest but the room: for every department, and for who sets checklists up.
  'task.read': [...DESK, 'attendant', 'auditor', 'admin', 'integration'],
  'task.work': [...DESK, 'attendant', 'integration'],
  'checklist.tick': [...DESK, 'attendant', 'integration'],
  'checklist.manage': [...MANAGERS, 'admin', 'integration'],
  // Names guests' telephones beside what is due: for people, not for keys.
  'house.read': [...DESK, 'qa-analyst', 'auditor'],
  'credit.read': [...DESK, 'qa-analyst', 'auditor', 'integration'],
  'credit.grant': [...DESK, 'integration'],
  'staff.read': [...DESK, 'qa-analyst', 'auditor', 'admin'],
  'staff.manage': ['admin'],
  'api-key.manage': ['admin'],
  'audit.read': ['auditor', 'admin', 'head'],
  'event.read': [...DESK, 'attendant', 'qa-analyst', 'auditor', 'admin', 'integration'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

const ALL = Object.keys(PERMISSIONS) as Permission[];

/** What a role may do, in the table's order. */
export function permissionsOf(role: Role): readonly Permission[] {
  return ALL.filter((permission) => mayDo(role, permission));
}

export function mayDo(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}

/** Which people may do it, in the order of their responsibility: whom to ask when one's own role may not. */
export function rolesWith(permission: Permission): readonly Role[] {
  return (PERMISSIONS[permission] as readonly Role[]).filter((role) => role !== 'integration');
}

/** What an API key may be given: everything the role `integration` may do. */
export const INTEGRATION_SCOPES: readonly Permission[] = permissionsOf('integration');
