import { Desk } from './desk';
import { AT_THE_DESK, ZOOMED, findingsInBothThemes, holdToAccess, unreadable } from './held-to';
import { SCREENS, isOfGuest, postNightsInLisbon } from './screens';

describe('every screen of the house, for whoever uses it', () => {
  beforeAll(postNightsInLisbon);

  holdToAccess(SCREENS.filter((screen) => !isOfGuest(screen)));
});

describe('search results, for whoever uses them', () => {
  it('have no serious finding of axe', async () => {
    const desk = await Desk.signedIn(AT_THE_DESK);
    const { page } = desk;
    await page.getByRole('combobox', { name: 'Search' }).fill('mar');
    await page.getByRole('option').first().waitFor();

    expect(await findingsInBothThemes(page)).toEqual([]);
    await desk.close();
  });
});

describe('sign-in, for whoever uses it', () => {
  it('is as open as the desk behind it', async () => {
    const desk = await Desk.open(ZOOMED);
    const { page } = desk;
    await page.goto('/login');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();

    expect(await findingsInBothThemes(page)).toEqual([]);
    expect(await unreadable(page)).toEqual({ out: [], cut: [] });
    await desk.close();
  });
});
