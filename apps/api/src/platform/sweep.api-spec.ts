import { Sweep } from './sweep';

/** A look that ends when it is told to. */
function openLooks() {
  const ends: (() => void)[] = [];
  const look = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { look, endOne: () => ends.shift()?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what is looked for again and again', () => {
  const logger = { warn: jest.fn() };
  const plan = { what: 'Things', everyMs: 60_000, logger };

  beforeEach(() => logger.warn.mockClear());

  it('is looked for once at a time, and many kicks meanwhile become one more look', async () => {
    const { look, endOne } = openLooks();
    const sweep = new Sweep({ ...plan, look });
    for (let kicks = 0; kicks < 5; kicks += 1) sweep.kick();
    expect(look).toHaveBeenCalledTimes(1);

    sweep.kick();
    endOne();
    await settled();
    expect(look).toHaveBeenCalledTimes(2);

    endOne();
    await settled();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is looked for at once, and after a rest only once for all who asked in it', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const look = jest.fn().mockResolvedValue(undefined);
    const sweep = new Sweep({ ...plan, restMs: 10, look });
    for (let kicks = 0; kicks < 4; kicks += 1) {
      sweep.kick();
      await settled();
      expect(look).toHaveBeenCalledTimes(1);
    }
    await jest.advanceTimersByTimeAsync(10);
    expect(look).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(100);
    expect(look).toHaveBeenCalledTimes(2);
    jest.useRealTimers();
  });

  it('goes on after a look that failed', async () => {
    const look = jest.fn().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue(undefined);
    const sweep = new Sweep({ ...plan, look });
    sweep.kick();
    await settled();
    sweep.kick();
    await settled();

    expect(look).toHaveBeenCalledTimes(2);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('no connection'));
  });

  it('does the others when one of them fails', async () => {
    const sweep = new Sweep({ ...plan, look: () => Promise.resolve() });
    const done: number[] = [];
    await sweep.each([1, 2, 3], (one) =>
      one === 2 ? Promise.reject(new Error('lost')) : Promise.resolve(done.push(one)),
    );

    expect(done).toEqual([1, 3]);
  });

  it('begins nothing once it is stopped, and stops when what it began has ended', async () => {
    const { look, endOne } = openLooks();
    const sweep = new Sweep({ ...plan, look });
    sweep.kick();
    sweep.kick();
    const stopping = sweep.stop();
    endOne();
    await stopping;
    sweep.kick();

    expect(look).toHaveBeenCalledTimes(1);
    await sweep.each([1], () => Promise.reject(new Error('never asked')));
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
