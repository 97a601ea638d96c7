import { TypedSpeed } from './typed-speed';

/** Keys and when they were pressed, in milliseconds from the first; how many of them the Enter at the end found scanned. */
function scanned(keys: string, gap: number, enterAfter = gap): number {
  const speed = new TypedSpeed();
  [...keys].forEach((key, at) => speed.scanned({ key, timeStamp: at * gap }));
  return speed.scanned({ key: 'Enter', timeStamp: (keys.length - 1) * gap + enterAfter });
}

describe('TypedSpeed', () => {
  it('knows a scanner by its speed', () => expect(scanned('A412', 8)).toBe(4));

  it('takes a person for a person, also one who is quick', () => {
    expect(scanned('412', 45)).toBe(0);
    expect(scanned('412', 20, 200)).toBe(0);
    expect(scanned('41', 10)).toBe(0);
  });

  it('counts only what was scanned, not what stood there before', () => {
    const speed = new TypedSpeed();
    speed.scanned({ key: 'k', timeStamp: 0 });
    ['4', '1', '2'].forEach((key, at) => speed.scanned({ key, timeStamp: 500 + at * 5 }));
    expect(speed.scanned({ key: 'Enter', timeStamp: 515 })).toBe(3);
  });

  it('begins anew after Enter', () => {
    const speed = new TypedSpeed();
    ['4', '1', '2', 'Enter'].forEach((key, at) => speed.scanned({ key, timeStamp: at * 5 }));
    expect(speed.scanned({ key: 'Enter', timeStamp: 20 })).toBe(0);
  });
});
