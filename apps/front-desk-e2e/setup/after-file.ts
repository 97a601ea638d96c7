import { leaveBrowser } from '../src/desk';

afterAll(leaveBrowser);
