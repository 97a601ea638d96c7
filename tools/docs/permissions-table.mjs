/**
 * The permissions as a table: a row a permission, a column a role.
 *
 * @param {Record<string, readonly string[]>} permissions
 * @param {readonly string[]} roles
 * @returns {string} Markdown
 */
export function permissionsTable(permissions, roles) {
  const header = `| permission | ${roles.join(' | ')} |`;
  const rule = `| --- | ${roles.map(() => ':-:').join(' | ')} |`;
  const rows = Object.entries(permissions).map(
    ([permission, may]) =>
      `| \`${permission}\` | ${roles.map((role) => (may.includes(role) ? '●' : ' ')).join(' | ')} |`,
  );
  return `# Permissions

Written by \`npm run docs\` from [permissions.ts](../libs/staff/src/rules/permissions.ts), the one table that the guard
reads, the OpenAPI document shows and the tests enumerate. What has no dot is refused.

${[header, rule, ...rows].join('\n')}

An API key acts as \`integration\`, narrowed to its scopes.
`;
}
