import { Gallery } from './gallery';
import { cutWords, sticksOut } from './layout';

/** Every section once, on a machine that may do other things. */
const PATIENCE_MS = 120_000;

describe('the gallery, read', () => {
  it.each([
    { language: 'qps', width: 1366 },
    { language: 'qps', width: 320 },
    { language: 'pl', width: 320 },
    { language: 'lt', width: 1024 },
    { language: 'lt', width: 320 },
    { language: 'sk', width: 320 },
    { language: 'hr', width: 320 },
  ])(
    'keeps every word whole in $language at $width px',
    async ({ language, width }) => {
      const gallery = await Gallery.open({ language }, { width });
      const { visited, found } = await gallery.everywhere(async () => [
        ...(await sticksOut(gallery.page)),
        ...(await cutWords(gallery.page)),
      ]);

      expect(visited).toBeGreaterThan(25);
      expect(found).toEqual([]);
      await gallery.close();
    },
    PATIENCE_MS,
  );

  it('shows its controls when the colours are forced', async () => {
    const gallery = await Gallery.open();
    await gallery.page.emulateMedia({ forcedColors: 'active' });
    await gallery.page.getByRole('link', { name: 'Fields' }).click();
    const box = gallery.page.getByRole('switch', { name: /Room not ready/ }).first();

    const track = await box.evaluate((element) => getComputedStyle(element).backgroundColor);
    const knob = await box.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
    expect(track).not.toBe(knob);
    await gallery.close();
  });

  it(
    'holds still when motion is unwelcome',
    async () => {
      const gallery = await Gallery.open();
      const { visited, found } = await gallery.everywhere(async () => {
        const names = await gallery.page.evaluate(() =>
          document
            .getAnimations()
            .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0)
            .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition')),
        );
        // A skeleton appears after a while; it does not move.
        return names.filter((name) => !name.includes('appear'));
      });

      expect(visited).toBeGreaterThan(25);
      expect(found).toEqual([]);
      await gallery.close();
    },
    PATIENCE_MS,
  );
});
