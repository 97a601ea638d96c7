import { featuresNamed, wishedFeatures } from './wished-features';

it('reads what special requests say plainly', () => {
  expect(wishedFeatures(['Quiet room', 'Twin beds', 'Late arrival after 22:00'])).toEqual(['quiet-side', 'twin-beds']);
  expect(wishedFeatures(['room with balcony, sea view'])).toEqual(['balcony', 'sea-view']);
});

it('does not take a wish against something for a wish', () => {
  expect(wishedFeatures(['No balcony please', 'Away from the lift', 'not twin'])).toEqual([]);
});

it('takes the features it knows out of a list', () => {
  expect(featuresNamed('bath,sea-view,gold')).toEqual(['bath', 'sea-view']);
  expect(featuresNamed(undefined)).toEqual([]);
});
