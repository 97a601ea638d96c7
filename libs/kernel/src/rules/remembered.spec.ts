import { Remembered } from './remembered';

describe('Remembered', () => {
  it('works an answer out once', () => {
    const workOut = jest.fn(() => '12');
    const remembered = new Remembered<string>(2);

    expect([remembered.of('a dozen', workOut), remembered.of('a dozen', workOut)]).toEqual(['12', '12']);
    expect(workOut).toHaveBeenCalledTimes(1);
  });

  it('keeps the answers of different questions apart', () => {
    const remembered = new Remembered<string>(2);

    expect([remembered.of('a', () => '1'), remembered.of('b', () => '2'), remembered.of('a', () => '3')]).toEqual([
      '1',
      '2',
      '1',
    ]);
  });

  it('never keeps more than it was told', () => {
    const workOut = jest.fn(() => '12');
    const remembered = new Remembered<string>(1);
    remembered.of('a', workOut);
    remembered.of('b', workOut);

    remembered.of('a', workOut);

    expect(workOut).toHaveBeenCalledTimes(3);
  });
});
