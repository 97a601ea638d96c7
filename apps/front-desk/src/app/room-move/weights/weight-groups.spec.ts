import { MOVE_SETTINGS, MOVE_WEIGHTS } from '@amends/room-move';
import { changesBetween, SUGGESTED, toDto, typedIn, WEIGHT_GROUPS } from './weight-groups';

describe('weights on their page', () => {
  it('are all there, each once', () => {
    const shown = WEIGHT_GROUPS.flatMap(({ good, bad }) => [...good, ...bad]);
    expect([...shown].sort()).toEqual(Object.keys(MOVE_WEIGHTS).sort());
  });

  it('go to the API as they came, with what was changed', () => {
    expect(toDto({ ...SUGGESTED, quietSide: 77, holdSeconds: 60 })).toEqual({
      weights: { ...MOVE_WEIGHTS, quietSide: 77 },
      settings: { ...MOVE_SETTINGS, holdSeconds: 60 },
    });
  });

  it('are whole numbers within their bounds', () => {
    expect(['0', '100', ' 7 '].map((typed) => typedIn('quietSide', typed))).toEqual([0, 100, 7]);
    expect(['101', '-1', '1.5', '', '1e1', 'ten'].map((typed) => typedIn('quietSide', typed))).toEqual(
      Array(6).fill(undefined),
    );
    expect(['14', '15', '600', '601'].map((typed) => typedIn('holdSeconds', typed))).toEqual([
      undefined,
      15,
      600,
      undefined,
    ]);
  });

  it('say what a version changed', () => {
    expect(changesBetween(SUGGESTED, { ...SUGGESTED, perRank: 3 })).toEqual([{ field: 'perRank', from: 10, to: 3 }]);
    expect(changesBetween(SUGGESTED, SUGGESTED)).toEqual([]);
  });
});
