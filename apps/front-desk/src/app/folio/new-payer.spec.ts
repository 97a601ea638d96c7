import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { FolioDto } from '@amends/folio/dto';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { NewPayer } from './new-payer';

const folio = { id: 'folio', stayId: 'stay', number: 'F1', windows: [{ number: 1 }] } as unknown as FolioDto;

describe('NewPayer', () => {
  let fixture: ComponentFixture<NewPayer>;
  let server: HttpTestingController;
  let added = 0;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('catalogue', 'settings', 'shell', 'problem');
    server = signIn();
    added = 0;
    await open();
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const asked = (): TestRequest => server.expectOne(`${HOTEL}/folios/folio/windows`);
  const button = (): HTMLButtonElement | null => host().querySelector('button');
  async function open(): Promise<void> {
    fixture = TestBed.createComponent(NewPayer);
    fixture.componentRef.setInput('folio', folio);
    fixture.componentInstance.added.subscribe(() => (added += 1));
    await settle();
  }
  async function type(name: string): Promise<void> {
    const input = host().querySelector('input');
    if (!input) throw new Error('Nothing to type into.');
    input.value = name;
    input.dispatchEvent(new Event('input'));
    await settle();
  }
  async function press(): Promise<void> {
    button()?.click();
    await settle();
  }

  it('adds whom was typed, a company unless said, and begins anew', async () => {
    expect(button()?.disabled).toBe(true);
    await type(' Acme UAB ');
    await press();

    const request = asked();
    expect(request.request.body).toEqual({ payerName: 'Acme UAB', payerKind: 'company' });
    request.flush({});
    await settle();
    expect([added, host().querySelector('input')?.value]).toEqual([1, '']);
  });

  it('keeps what was typed when it was refused, says why, and sends the same act again', async () => {
    await type('Acme');
    await press();
    const first = asked();
    first.flush({ code: 'windows-full', status: 409 }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(host().textContent).toContain('eight payers at most');

    fixture.destroy();
    await open();
    expect(host().querySelector('input')?.value).toBe('Acme');
    await press();
    expect(asked().request.body).toEqual(first.request.body);
    expect(added).toBe(0);
  });
});
