/** Lists for `no-restricted-syntax`. A later block replaces an earlier one, so each block gives its whole list. */
const ENUMS = [{ selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' }];

const SLEEP = 'A test waits for what it waits for, not for time to pass.';
const TESTS = [
  { selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]', message: SLEEP },
  { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: SLEEP },
  { selector: 'ImportDeclaration[source.value=/^(node:)?timers\\u002Fpromises$/]', message: SLEEP },
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip)$/]',
    message: 'A test that is left out, or leaves out the others, tests nothing.',
  },
];

const DECISION = 'A controller is a table of contents: route, permission, one call. Decide in the service or a rule.';
const CONTROLLERS = ['IfStatement', 'SwitchStatement'].map((selector) => ({ selector, message: DECISION }));

export const BANNED_SYNTAX = {
  everywhere: ['error', ...ENUMS],
  tests: ['error', ...ENUMS, ...TESTS],
  controllers: ['error', ...ENUMS, ...CONTROLLERS],
};
