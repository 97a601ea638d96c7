import fc from 'fast-check';
import { decidePin } from './decide-pin';

describe('decidePin', () => {
  it.each(['7294', '80351', '473920', '9174', '61840273'])('takes %s', (pin) => {
    expect(decidePin(pin)).toEqual({ granted: true });
  });

  it.each(['', '123', '123456789', '12a4', ' 7294', '7294 ', '７２９４', '72.94'])(
    'wants four to eight digits: %j',
    (pin) => {
      expect(decidePin(pin)).toEqual({ granted: false, refusal: 'pin-not-digits' });
    },
  );

  it.each([
    ['one digit', ['0000', '77777', '99999999']],
    ['a run', ['1234', '0123', '4321', '7890', '3210', '12345678', '98765']],
    ['repeated', ['1212', '6969', '123123', '47124712']],
    ['a run of pairs', ['1122', '334455', '9988']],
    ['a year', ['1987', '2026', '1900']],
    ['a line of the pad', ['2580', '0852']],
  ])('refuses %s', (_what, pins) => {
    for (const pin of pins) expect([pin, decidePin(pin)]).toEqual([pin, { granted: false, refusal: 'pin-too-simple' }]);
  });

  it('leaves most of what can be typed', () => {
    const all = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));
    expect(all.filter((pin) => decidePin(pin).granted).length).toBeGreaterThan(9_600);
  });

  it('judges a PIN and its opposite direction alike when it is a run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 4, max: 8 }), (first, length) => {
        const up = Array.from({ length }, (_, at) => (first + at) % 10).join('');
        const down = [...up].reverse().join('');
        expect([decidePin(up).granted, decidePin(down).granted]).toEqual([false, false]);
      }),
    );
  });
});
