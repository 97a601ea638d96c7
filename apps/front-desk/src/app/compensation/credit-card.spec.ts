import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { PostingDto } from '@amends/folio/dto';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { CreditCard } from './credit-card';

const eur = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'EUR' });

const line = (id: string, transactionCode: string, amount: string): PostingDto =>
  ({
    id,
    kind: 'charge',
    transactionCode,
    description: transactionCode === 'ROOM' ? 'Room' : 'Bar',
    amount: eur(amount),
    credited: eur('0.00'),
    serviceDate: '2026-11-20',
  }) as PostingDto;

describe('CreditCard', () => {
  let fixture: ComponentFixture<CreditCard>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('compensation', 'shell', 'terms', 'problem', 'together');
    server = signIn();
    draw();
  });

  const text = (): string => ((fixture.nativeElement as HTMLElement).textContent ?? '').replace(/\s+/g, ' ');
  const request = (path: string): TestRequest => server.expectOne((asked) => asked.url.startsWith(`${HOTEL}/${path}`));

  function draw(): void {
    fixture = TestBed.createComponent(CreditCard);
    fixture.componentRef.setInput('stayId', 'anna');
    fixture.componentRef.setInput('guestName', 'Ms Anna Nowak');
    fixture.componentRef.setInput('folios', [{ id: 'folio', status: 'open', number: 'F1', windows: [] }]);
  }

  /** One page of the bill, and from where the next one is read. */
  const page = (data: readonly PostingDto[], nextCursor: string | null = null): object => ({
    data,
    page: { nextCursor },
  });
  const field = (selector: string): HTMLInputElement => {
    const found = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in the card.`);
    return found;
  };
  const labels = (): readonly string[] =>
    Array.from((fixture.nativeElement as HTMLElement).querySelectorAll('am-line-choice fieldset label')).map((label) =>
      (label.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  async function type(selector: string, text: string): Promise<void> {
    field(selector).value = text;
    field(selector).dispatchEvent(new Event('input'));
    await settle();
  }

  async function openOnCase(...pages: readonly object[]): Promise<void> {
    fixture.componentRef.setInput('case', { id: 'case', number: 'LIS1-2026-000471', category: 'noise' });
    await settle();
    const read = pages.length > 0 ? pages : [page([line('room', 'ROOM', '118.00'), line('bar', 'BAR', '23.50')])];
    for (const one of read) {
      request('folios/folio/postings').flush(one);
      await settle();
    }
    const authority = { authorityPerCase: eur('25.00'), grantedOnCase: eur('0.00'), authorityLeft: eur('25.00') };
    request('cases/case/credit-limits').flush({
      caseId: 'case',
      currency: 'EUR',
      ...authority,
      creditable: eur('141.50'),
    });
    await settle();
  }

  it('starts with ten percent of the room, its kind and reason known from the case', async () => {
    await openOnCase();
    expect(request('cases/case/credit-previews').request.body).toEqual({
      postingIds: ['room'],
      percent: '10',
      kind: 'price-reduction',
      reason: 'noise',
      departmentResponsible: 'front-office',
    });
    expect(text()).toContain('You may give €25.00 more on this case');
    expect(text()).toContain('€11.80');
  });

  it('says the limit before anything is posted', async () => {
    await openOnCase();
    const facts = { code: 'credit-exceeds-authority', most: eur('25.00'), limit: eur('25.00') };
    request('cases/case/credit-previews').flush(facts, { status: 403, statusText: 'Forbidden' });
    await settle();
    expect(text()).toContain('Above your limit of €25.00 on a case');
    const button = (fixture.nativeElement as HTMLElement).querySelector('footer button');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
  });

  it('opens the case it needs in the same step', async () => {
    await settle();
    const noise = (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('am-case-first button');
    expect(noise?.textContent).toContain('Noise');
    noise?.click();
    const opened = request('cases');
    expect(opened.request.body).toMatchObject({ category: 'noise', stayId: 'anna' });
  });

  it('reads a bill of 230 lines to its end, finds any of them, and keeps what is chosen in sight', async () => {
    const lines = Array.from({ length: 230 }, (_, at) => ({
      ...line(`l${at}`, 'BAR', `${at + 1}.00`),
      description: `Coffee ${at + 1}`,
    }));
    await openOnCase(page(lines.slice(0, 200), 'after-200'), page(lines.slice(200)));

    expect(request('cases/case/credit-previews').request.body).toMatchObject({ postingIds: ['l229'] });
    expect(labels()).toHaveLength(20);
    expect(labels()[0]).toContain('Coffee 230');
    await type('am-line-choice [type=search]', 'coffee 7');
    expect(labels().at(-1)).toContain('Coffee 7 ');
    expect(labels()[0]).toContain('Coffee 230');
    const boxes = (fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('[type=checkbox]');
    boxes.item(boxes.length - 1).click();
    await settle();
    expect(request('cases/case/credit-previews').request.body).toMatchObject({ postingIds: ['l229', 'l6'] });
    await type('am-line-choice [type=search]', '');
    expect(labels().filter((label) => label.includes('Coffee 7 '))).toHaveLength(1);
    (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('am-line-choice button')?.click();
    await settle();
    expect(labels()).toHaveLength(230);
  });

  it('keeps its lines and what is chosen of them while the stay and the bill are read anew', async () => {
    await openOnCase();
    const boxes = (): readonly boolean[] =>
      Array.from((fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('[type=checkbox]')).map(
        ({ checked }) => checked,
      );
    (fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('[type=checkbox]').item(1).click();
    await settle();
    expect(boxes()).toEqual([true, true]);

    fixture.componentRef.setInput('folios', [{ id: 'folio', status: 'open', number: 'F1', windows: [] }]);
    await settle();

    expect(boxes()).toEqual([true, true]);
    const more = [line('room', 'ROOM', '118.00'), line('bar', 'BAR', '23.50'), line('tea', 'BAR', '3.20')];
    request('folios/folio/postings').flush(page(more));
    await settle();
    expect(labels()).toHaveLength(3);
    expect(boxes().filter(Boolean)).toHaveLength(2);
  });

  it('finds what was chosen and typed when it is opened again, and begins afresh when told to', async () => {
    await openOnCase();
    field('am-line-choice fieldset label:nth-of-type(2) input').click();
    await type('am-amount-choice [inputmode=decimal]', '7,5');
    fixture.destroy();
    server.match(() => true);

    draw();
    await openOnCase();
    expect(request('cases/case/credit-previews').request.body).toMatchObject({
      postingIds: ['room', 'bar'],
      amount: eur('7.5'),
    });
    expect(field('am-amount-choice [inputmode=decimal]').value).toBe('7,5');

    field('am-discard-draft button').click();
    await settle();
    expect(request('cases/case/credit-previews').request.body).toMatchObject({ postingIds: ['room'], percent: '10' });
    expect(field('am-amount-choice [inputmode=decimal]').value).toBe('');
  });
});
