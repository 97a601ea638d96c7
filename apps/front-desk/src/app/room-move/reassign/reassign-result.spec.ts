import { TestBed } from '@angular/core/testing';
import type { ReassignedStayDto, ReassignmentDto } from '@amends/room-move/dto';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { ReassignResult } from './reassign-result';

const stay = (guestName: string, facts: Partial<ReassignedStayDto>): ReassignedStayDto => ({
  stayId: guestName,
  confirmationNumber: guestName,
  guestName,
  inHouse: false,
  fromRoom: { id: 'r412', number: '412', roomType: 'A' },
  nights: { from: '2026-11-22', until: '2026-11-25' },
  outcome: 'reassigned',
  toRoom: { id: 'r501', number: '501', roomType: 'A' },
  moveId: null,
  reason: null,
  ...facts,
});

const made = (...stays: readonly ReassignedStayDto[]): ReassignmentDto => ({
  id: 'made',
  blockId: 'b1',
  rooms: [{ id: 'r412', number: '412', roomType: 'A' }],
  nights: { from: '2026-11-22', until: null },
  stays,
  madeBy: 'Marta Silva',
  madeAt: '2026-11-22T10:00:00Z',
  businessDate: '2026-11-22',
});

describe('what became of guests of closed rooms', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function shown(answer: ReassignmentDto): Promise<string> {
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('reassign', 'room-move', 'rack', 'shell', 'terms', 'problem', 'together');
    const server = signIn();
    const fixture = TestBed.createComponent(ReassignResult);
    fixture.componentRef.setInput('id', 'made');
    await settle();
    server.expectOne(`${HOTEL}/reassignments/made`).flush(answer);
    await settle();
    return ((fixture.nativeElement as HTMLElement).textContent ?? '').replaceAll(/\s+/g, ' ');
  }

  it('is told for each, with who is left first said and why, and what a move still asks for', async () => {
    const text = await shown(
      made(
        stay('Ms Anna', {}),
        stay('Ms Berta', { outcome: 'moved', inHouse: true, moveId: 'm1' }),
        stay('Ms Carla', { outcome: 'left', toRoom: null, reason: 'shares-room' }),
      ),
    );

    expect(text).toMatch(/1 guest still without a room.*Ms Carla.*Shares the room with another stay/);
    expect(text).toMatch(/2 guests have other rooms.*Ms Anna ?changed before arrival.*Ms Berta ?moved, in house/);
    expect(text).toContain('new key first, then the old one');
    expect(text).toContain('until further notice');
    expect(text).toContain('Marta Silva');
  });

  it('says nothing of keys when everybody is still to come', async () => {
    expect(await shown(made(stay('Ms Anna', {})))).not.toContain('new key');
  });
});
