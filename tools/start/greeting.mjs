/**
 * What a person needs next: where to go, and as whom.
 *
 * @param {string} address
 * @param {readonly import('./sample-data.mjs').SignIn[]} signIns
 */
export function greeting(address, signIns) {
  const people = signIns.length > 0 ? ['', 'Sign in as one of:', '', ...table(signIns)] : [];
  return ['', `Amends is ready: ${address}`, ...people, '', 'Ctrl-C stops it.', ''].join('\n');
}

/** @param {readonly import('./sample-data.mjs').SignIn[]} signIns */
function table(signIns) {
  const rows = [
    ['sign-in name', 'password', 'who', 'role', 'property'],
    ...signIns.map(({ signInName, password, name, role, property }) => [signInName, password, name, role, property]),
  ];
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widthOf(rows, column))).join('   ')}`.trimEnd());
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @param {number} column
 */
function widthOf(rows, column) {
  return Math.max(...rows.map((row) => row[column]?.length ?? 0));
}
