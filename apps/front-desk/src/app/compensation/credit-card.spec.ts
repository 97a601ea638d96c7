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
    await loadWords('compensation', 'shell', 'terms', 'problem');
    server = signIn();
    fixture = TestBed.createComponent(CreditCard);
    fixture.componentRef.setInput('stayId', 'anna');
    fixture.componentRef.setInput('guestName', 'Ms Anna Nowak');
    fixture.componentRef.setInput('folios', [{ id: 'folio', status: 'open', number: 'F1', windows: [] }]);
  });

  const text = (): string => ((fixture.nativeElement as HTMLElement).textContent ?? '').replace(/\s+/g, ' ');
  const request = (path: string): TestRequest => server.expectOne((asked) => asked.url.startsWith(`${HOTEL}/${path}`));

  async function openOnCase(): Promise<void> {
    fixture.componentRef.setInput('case', { id: 'case', number: 'LIS1-2026-000471', category: 'noise' });
    await settle();
    request('folios/folio/postings').flush({ data: [line('room', 'ROOM', '118.00'), line('bar', 'BAR', '23.50')] });
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
});
