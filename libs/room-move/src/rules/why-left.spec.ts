import { whyLeft } from './why-left';

const FACTS = { doNotMove: false, sharesRoom: false, severalRooms: false, overridden: false };

describe('a guest is left to the desk', () => {
  it.each([
    ['when nothing stands against it, not', {}, undefined],
    ['when marked do-not-move', { doNotMove: true }, 'do-not-move'],
    ['when marked so and a manager has a reason, not', { doNotMove: true, overridden: true }, undefined],
    ['when somebody shares the room, whatever reason there is', { sharesRoom: true, overridden: true }, 'shares-room'],
    ['when the stay changes rooms', { severalRooms: true }, 'several-rooms'],
  ])('%s', (_, facts, expected) => {
    expect(whyLeft({ ...FACTS, ...facts })).toBe(expected);
  });
});
