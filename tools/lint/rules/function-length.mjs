import { builtinRules } from 'eslint/use-at-your-own-risk';

const core = builtinRules.get('max-lines-per-function');

/** ESLint's `max-lines-per-function`, which lets a test suite be as long as it has tests: `describe(..., () => {})`. */
export const functionLength = {
  meta: core.meta,
  create(context) {
    const report = (found) => isSuite(found.node) || context.report(found);
    return core.create(Object.create(context, { report: { value: report } }));
  },
};

/** `describe()`, `describe.only()` and `describe.each()()`. */
function isSuite(node) {
  let { callee } = node.parent ?? {};
  while (callee && callee.type !== 'Identifier') callee = callee.callee ?? callee.tag ?? callee.object;
  return callee?.name === 'describe';
}
