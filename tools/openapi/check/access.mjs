import { operationsIn } from './operations.mjs';

/**
 * Every operation says who may call it: a permission with its roles, whoever is signed in, or anybody; and the
 * credentials it takes agree with that.
 *
 * @type {import('./operations.mjs').Rule}
 */
export function access(document) {
  return operationsIn(document).map(({ subject, item }) => ({ subject, faults: faultsOf(item) }));
}

/** @param {import('../read/schemas.mjs').Schema} item */
function faultsOf({ 'x-permission': permission, 'x-roles': roles, security }) {
  if (permission === undefined) return ['it has no permission: @Requires, @SignedIn or @Public is missing'];
  if (permission === 'public') return security?.length === 0 ? [] : ['it is public and asks for a credential'];
  if (!(security?.length > 0)) return ['it asks for no credential'];
  if (permission === 'signed-in') return [];
  return roles?.length > 0 ? [] : [`no role has the permission ${permission}`];
}
