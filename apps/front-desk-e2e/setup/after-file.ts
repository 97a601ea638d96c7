import { leaveBrowser } from '../src/desk';
import { leaveHouse } from '../src/house';

afterAll(async () => {
  await leaveBrowser();
  await leaveHouse();
});
