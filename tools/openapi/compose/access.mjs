/**
 * @typedef {import('../read/operation.mjs').Operation} Operation
 * @typedef {import('../read/api.mjs').Permissions} Permissions
 */

export const SECURITY_SCHEMES = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-amends-session',
    description: 'People: the cookie that `POST /api/v1/session` sets.',
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF-Token',
    description: 'Beside the cookie on every write: `csrfToken` of the session.',
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'Machines: `Authorization: Bearer amk_…`, made under API keys, with scopes and an end.',
  },
};

/**
 * Who may call an operation, by which credential, in the words of OpenAPI and of a reader.
 *
 * @param {Operation} operation
 * @param {Permissions} permissions
 */
export function accessOf({ method, permission }, { roles, scopes }) {
  if (permission === undefined) return { fields: {}, text: '' };
  if (permission === 'public')
    return { fields: { 'x-permission': permission, security: [] }, text: 'Open to anybody.' };
  const allowed = roles[permission];
  const session = method === 'get' ? { session: [] } : { session: [], csrf: [] };
  const withKey = permission === 'signed-in' ? [{ apiKey: [] }] : [{ apiKey: [permission] }];
  const security = [session, ...(permission === 'signed-in' || scopes.includes(permission) ? withKey : [])];
  if (!allowed) return { fields: { 'x-permission': permission, security }, text: 'For whoever is signed in.' };
  return {
    fields: { 'x-permission': permission, 'x-roles': allowed, security },
    text: `Needs the permission \`${permission}\` (${allowed.join(', ')}).`,
  };
}
