import { isReady, ROOM_STATUSES } from './room-status';

it('a guest can be sent at once to a clean or inspected room only', () => {
  expect(ROOM_STATUSES.filter(isReady)).toEqual(['Clean', 'Inspected']);
});
