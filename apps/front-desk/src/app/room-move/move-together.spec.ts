import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { SharerDto } from '@amends/room-move/dto';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { MoveCard } from './move-card';
import { ANNA, previewOf, rankingOf } from './testing/moves';

const jan: SharerDto = { stayId: 'jan', guestName: 'Mr Jan Nowak', doNotMove: false, movesAlong: true };
const ewa: SharerDto = { stayId: 'ewa', guestName: 'Ms Ewa Nowak', doNotMove: true, movesAlong: false };
const along = { ...jan, nights: { from: '2026-11-21', until: '2026-11-24' }, roomTypeCharged: 'A' };

describe('MoveCard for a room that is shared', () => {
  let fixture: ComponentFixture<MoveCard>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-move', 'shell', 'terms', 'problem');
    server = signIn();
    fixture = TestBed.createComponent(MoveCard);
    fixture.componentRef.setInput('stay', ANNA);
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  it('moves everybody who shares it, unless they must not be moved', async () => {
    expect(await offer([jan, ewa])).toContain('with=sharers');
    expect(boxes()).toEqual([true, false]);
    expect(text()).toMatch(/Ms Ewa Nowak\s*not to be moved/);
    const asked = request('move-previews');
    expect(asked.request.body).toMatchObject({ with: ['jan'] });

    asked.flush(previewOf('414', { with: [along] }));
    await settle();

    expect(text()).toContain('Mr Jan Nowak moves along; the price stays as it is.');
    page().querySelector<HTMLButtonElement>('footer button')?.click();
    expect(request('moves').request.body).toMatchObject({ with: ['jan'], previewToken: 'token-414' });
  });

  it('ranks and previews for the guest alone once nobody moves along, and leaves the room to who stays', async () => {
    await offer([jan]);
    request('move-previews').flush(previewOf('414', { with: [along] }));
    await settle();
    expect(text()).toContain('412 becomes');

    box(0).click();
    await settle();

    expect(await offer([{ ...jan, movesAlong: false }])).not.toContain('with=');
    const preview = latest('move-previews');
    expect(preview.request.body).not.toHaveProperty('with');
    preview.flush(previewOf('414', { oldRoomLivedIn: true }));
    await settle();
    expect(text()).toContain('412 stays as it is: somebody still lives there.');
    expect(text()).not.toContain('412 becomes');
  });

  it('names who came with the guest and sleeps elsewhere, the first of many', async () => {
    await offer([]);
    const party = ['414', '416', '418', '420', '422'].map((roomNumber) => ({
      ...{ stayId: roomNumber, guestName: 'Mr Li', roomNumber, sharesRoom: false, connecting: false },
    }));
    request('move-previews').flush(previewOf('414', { companions: party }));
    await settle();
    expect(text()).toContain('staying where they are: Mr Li (414), Mr Li (416), Mr Li (418), +2.');
  });

  it('needs a reason for who must not be moved', async () => {
    await offer([ewa]);
    expect(page().querySelector('input[maxlength="300"]')).toBeNull();
    box(0).click();
    await settle();
    expect(page().querySelector('input[maxlength="300"]')).not.toBeNull();
  });

  it('asks anew who shares the room when one of them has left it', async () => {
    await offer([jan]);
    request('move-previews').flush({ code: 'stay-not-sharing' }, { status: 409, statusText: 'Conflict' });
    await settle();

    expect(await offer([])).toContain('with=sharers');

    expect(page().querySelector('am-sharers-field')).toBeNull();
    expect(request('move-previews').request.body).not.toHaveProperty('with');
  });

  async function offer(sharers: readonly SharerDto[]): Promise<string> {
    const asked = request('move-candidates');
    asked.flush(rankingOf(['414', '416'], { sharers }));
    await settle();
    return asked.request.urlWithParams;
  }

  function request(path: string): TestRequest {
    return server.expectOne(({ url }) => url.split('?')[0] === `${HOTEL}/stays/${ANNA.id}/${path}`);
  }

  /** Of what was asked about rooms that were ranked anew since, only the last is waited for. */
  function latest(path: string): TestRequest {
    const live = server.match(`${HOTEL}/stays/${ANNA.id}/${path}`).filter(({ cancelled }) => !cancelled);
    expect(live).toHaveLength(1);
    return live[0]!;
  }

  function page(): HTMLElement {
    return fixture.nativeElement as HTMLElement;
  }

  function text(): string {
    return page().textContent ?? '';
  }

  function box(at: number): HTMLInputElement {
    return page().querySelectorAll<HTMLInputElement>('am-sharers-field input')[at]!;
  }

  function boxes(): readonly boolean[] {
    return [...page().querySelectorAll<HTMLInputElement>('am-sharers-field input')].map(({ checked }) => checked);
  }
});
