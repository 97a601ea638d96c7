import { stepsOf } from './audit-states';

const statesOf = (...facts: Parameters<typeof stepsOf>) => stepsOf(...facts).map(({ state }) => state);

describe('stepsOf', () => {
  it.each([
    ['open', false, ['waiting', 'waiting', 'waiting']],
    ['running', false, ['done', 'running', 'waiting']],
    ['running', true, ['done', 'done', 'running']],
    ['held', false, ['done', 'held', 'waiting']],
    ['held', true, ['done', 'done', 'held']],
    ['done', true, ['done', 'done', 'done']],
  ] as const)('of one that is %s, all posted %s', (state, posted, steps) => {
    expect(statesOf(state, posted)).toEqual(steps);
  });
});
