import { findings } from './axe';
import { Gallery } from './gallery';

/** Each look for what it can break: a density changes no colour and a theme no size. Everything is looked at in the first. */
const LOOKS = [
  { theme: 'light', density: 'normal', what: 'everything' },
  { theme: 'light', density: 'compact', what: 'sizes' },
  { theme: 'light', density: 'touch', what: 'sizes' },
  { theme: 'dark', density: 'normal', what: 'colours' },
] as const;

/** Every section four times, on a machine that may do other things. */
const PATIENCE_MS = 180_000;

describe('the gallery', () => {
  it(
    'has no serious finding of axe in any theme and density',
    async () => {
      const gallery = await Gallery.open();
      const { visited, found } = await gallery.everywhere(async (within) => {
        const all: string[] = [];
        for (const { what, ...look } of LOOKS) {
          await gallery.turn(look);
          const here = await findings(gallery.page, what, within);
          all.push(...here.map((one) => `${look.theme}, ${look.density}: ${JSON.stringify(one)}`));
        }
        return all;
      });

      expect(visited).toBeGreaterThan(25);
      expect(found).toEqual([]);
      await gallery.close();
    },
    PATIENCE_MS,
  );
});
