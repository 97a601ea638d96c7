import { Gallery } from './gallery';
import { becomeReference, difference, forgetDifferences, writing } from './pictures/references';

/** What is laid out differently at a desk, on a tablet and on a phone. */
const AT_EVERY_SIZE = ['announcements', 'board', 'frame', 'lock-pin', 'palette'];
/** What everything else is made of: wrong in the dark, it is wrong everywhere. */
const PIECES = ['colour', 'type', 'icons', 'buttons', 'chips', 'fields', 'notices', 'states', 'navigation', 'tables'];

const LOOKS = [
  { width: 1366, height: 768, theme: 'light', only: undefined },
  { width: 1366, height: 768, theme: 'dark', only: [...PIECES, 'action-cards', 'night', ...AT_EVERY_SIZE] },
  { width: 1024, height: 768, theme: 'light', only: AT_EVERY_SIZE },
  { width: 1024, height: 768, theme: 'dark', only: AT_EVERY_SIZE },
  { width: 390, height: 844, theme: 'light', only: AT_EVERY_SIZE },
  { width: 390, height: 844, theme: 'dark', only: AT_EVERY_SIZE },
] as const;

/** Three dozen pictures, each read, compared and perhaps drawn, on a machine that may do other things. */
const PATIENCE_MS = 180_000;

describe('the gallery, pixel for pixel', () => {
  beforeAll(forgetDifferences);

  it.each(LOOKS)(
    'looks as it did at $width x $height, $theme',
    async ({ width, height, theme, only }) => {
      const gallery = await Gallery.open({ theme }, { width, height, still: true });
      const sections = only ?? (await gallery.sections());
      const found: string[] = [];
      for (const slug of sections) {
        const name = `${width}-${theme}/${slug}`;
        await gallery.show(slug);
        const shot = await gallery.picture(slug);
        if (writing) becomeReference(name, shot);
        else found.push(...[difference(name, shot)].filter((one) => one !== undefined));
      }

      expect(found).toEqual([]);
      await gallery.close();
    },
    PATIENCE_MS,
  );
});
