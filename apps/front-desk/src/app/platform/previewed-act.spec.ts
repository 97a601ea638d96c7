import type { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PreviewedAct } from './previewed-act';
import { Problem } from './problem';
import { provideDesk, settle, signIn } from './testing/desk';
import { loadWords } from './testing/load-words';

interface Preview {
  readonly token: string;
}

describe('the act of a card that moves money', () => {
  let server: HttpTestingController;
  let doing: PreviewedAct<Preview>;
  let sent: [token: string, id: string][];
  let refusal: Problem | undefined;
  const amount = signal('5.00');
  const about = signal('bill');

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('problem');
    server = signIn();
    [sent, refusal] = [[], undefined];
    amount.set('5.00');
    about.set('bill');
    doing = TestBed.runInInjectionContext(
      () =>
        new PreviewedAct<Preview>({
          ask: () => ({ url: '/preview', method: 'POST', body: { amount: amount(), about: about() } }),
          chosen: amount,
          send: async ({ token }, id) => {
            sent.push([token, id]);
            if (refusal) throw refusal;
          },
        }),
    );
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  async function answer(token: string): Promise<void> {
    const asked = server.match('/preview').filter(({ cancelled }) => !cancelled);
    asked.at(-1)?.flush({ token });
    await settle();
  }

  it('goes on by itself when it was confirmed before its preview had come', async () => {
    await doing.confirm();
    expect(sent).toEqual([]);

    await answer('seen');

    expect(sent).toEqual([['seen', expect.any(String)]]);
  });

  it('goes on also when the desk has learned meanwhile what it is about', async () => {
    await doing.confirm();
    about.set('bill and case');
    await settle();
    await answer('seen');

    expect(sent).toHaveLength(1);
  });

  it('is not done for another sum than was confirmed', async () => {
    await doing.confirm();
    amount.set('500.00');
    await settle();
    await answer('seen');

    expect(sent).toEqual([]);
  });

  it('is the same act when nothing answered, and another one after a refusal, previewed anew', async () => {
    await answer('first');
    refusal = new Problem(0, 'no-connection');
    await doing.confirm();
    refusal = new Problem(412, 'facts-changed');
    await doing.confirm();
    await settle();
    await answer('second');
    refusal = undefined;
    await doing.confirm();

    const [lost, refused, done] = sent;
    expect(refused).toEqual(lost);
    expect(done?.[0]).toBe('second');
    expect(done?.[1]).not.toBe(lost?.[1]);
    expect(doing.busy()).toBe(false);
  });
});
