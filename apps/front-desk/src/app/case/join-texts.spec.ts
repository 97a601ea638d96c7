import { joinTexts } from './join-texts';

describe('joining two texts', () => {
  it.each([
    ['puts mine after theirs', 'Cold shower.', 'No hot water.', 'Cold shower.\nNo hot water.'],
    [
      'repeats no line',
      'Cold shower.\nSince noon.',
      'No hot water.\nSince noon.',
      'Cold shower.\nSince noon.\nNo hot water.',
    ],
    ['keeps the longer when it holds the shorter', 'Cold shower since noon.', 'since noon.', 'Cold shower since noon.'],
    [
      'keeps mine when it goes on from theirs',
      'Cold shower.',
      'Cold shower. Engineer came.',
      'Cold shower. Engineer came.',
    ],
    ['takes mine where nothing stands', '', 'No hot water.', 'No hot water.'],
  ])('%s', (_what, theirs, mine, joined) => {
    expect(joinTexts(theirs, mine)).toBe(joined);
  });
});
