import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { WindowPartyDto } from '@amends/settlement/dto';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { PartyCard } from './party-card';

const acme = {
  ...{ name: 'Acme Sp. z o.o.', addressLines: ['ul. Żółta 7/3', '80-001 Gdańsk'], country: 'PL' },
  taxNumber: 'PL5260001246',
};
const known: WindowPartyDto = {
  ...{ folioId: 'folio', window: 2, version: 0, payer: 'Acme', payerKind: 'company', closed: false },
  ...{ party: null, suggested: acme, suggestedFrom: 'earlier-bill' },
};
const PATH = 'folios/folio/windows/2/invoice-party';

describe('PartyCard', () => {
  let fixture: ComponentFixture<PartyCard>;
  let server: HttpTestingController;
  let done = 0;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('settlement', 'shell', 'problem');
    server = signIn();
    done = 0;
    fixture = TestBed.createComponent(PartyCard);
    fixture.componentRef.setInput('folioId', 'folio');
    fixture.componentRef.setInput('windowNumber', 2);
    fixture.componentInstance.done.subscribe(() => (done += 1));
    await settle();
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => (host().textContent ?? '').replace(/\s+/g, ' ');
  const asked = (method: string): TestRequest =>
    server.expectOne((request) => request.method === method && request.url === `${HOTEL}/${PATH}`);
  const field = <Kind extends HTMLElement = HTMLInputElement>(label: string): Kind => {
    const found = Array.from(host().querySelectorAll('am-field')).find((one) => one.textContent?.includes(label));
    return found?.querySelector('input, select, textarea') as Kind;
  };
  async function read(facts: Partial<WindowPartyDto> = {}): Promise<void> {
    asked('GET').flush({ ...known, ...facts });
    await settle();
  }
  async function type(label: string, words: string): Promise<void> {
    field(label).value = words;
    field(label).dispatchEvent(new Event('input'));
    await settle();
  }
  async function press(): Promise<void> {
    host().querySelector<HTMLButtonElement>('footer button')?.click();
    await settle();
  }

  it('takes what the payer was billed as before in one press, and says that it is from there', async () => {
    await read();
    expect(field<HTMLTextAreaElement>('Address').value).toBe('ul. Żółta 7/3\n80-001 Gdańsk');
    expect(field<HTMLSelectElement>('Country').selectedOptions[0]?.textContent?.trim()).toBe('Poland');
    expect(text()).toContain('As on this payer’s last bill.');
    await press();

    const put = asked('PUT');
    expect([put.request.body, put.request.headers.get('If-Match')]).toEqual([acme, '"0"']);
    put.flush({ ...known, version: 1, party: acme });
    await settle();
    expect(done).toBe(1);
  });

  it('sends what is typed as lines of an address, and nothing while nothing is changed', async () => {
    await read({ version: 3, party: acme });
    await press();
    server.expectNone((request) => request.method === 'PUT');
    await type('Address', 'ul. Nowa 1\n');
    await press();

    const put = asked('PUT');
    expect([put.request.body, put.request.headers.get('If-Match')]).toEqual([
      { ...acme, addressLines: ['ul. Nowa 1'] },
      '"3"',
    ]);
  });

  it('says at the field that an invoice has room for four lines', async () => {
    await read();
    await type('Address', '1\n2\n3\n4\n5');
    expect(text()).toContain('An invoice has room for four lines.');
    await press();
    server.expectNone((request) => request.method === 'PUT');
  });

  it('says why it was refused, and keeps what was typed', async () => {
    await read({ suggested: { ...acme, country: 'LT' } });
    await press();
    const problem = { code: 'tax-number-of-another-country', named: 'PL', country: 'LT' };
    asked('PUT').flush(problem, { status: 422, statusText: 'Unprocessable Content' });
    await settle();

    expect(text()).toContain('The tax number begins with PL, the address is in LT.');
    expect(field('Name on the invoice').value).toBe('Acme Sp. z o.o.');
    expect(done).toBe(0);
  });

  it('shows what somebody else wrote meanwhile beside what was typed', async () => {
    await read({ version: 1, party: acme });
    await type('Name on the invoice', 'Acme Holding');
    await press();
    asked('PUT').flush({ code: 'stale-version' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    await read({ version: 2, party: { ...acme, name: 'Acme Polska' } });

    expect(text()).toContain('Somebody else has written it meanwhile.');
    expect(field('Name on the invoice').value).toBe('Acme Holding');
    await press();
    expect(asked('PUT').request.headers.get('If-Match')).toBe('"2"');
  });
});
