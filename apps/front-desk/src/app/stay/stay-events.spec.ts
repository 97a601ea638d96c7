import type { LiveEvent } from '../platform/live';
import { changesBill, changesStay } from './stay-events';

const folio = { id: 'f1', stayId: 's1' };

function event(type: string, subject: string, stayId?: string): LiveEvent {
  return { id: '1', type, time: '2026-05-14T20:00:00Z', subject, data: stayId ? { stayId } : {} };
}

describe('what an event changes', () => {
  it.each(['folio.posted', 'stay.moved', 'case.opened', 'bill.check-found', 'room.fault-told'])(
    'is to be seen at the stay after %s',
    (type) => {
      expect(changesStay(event(type, 'x/1', 's1'), 's1')).toBe(true);
      expect(changesStay(event(type, 'x/1', 's2'), 's1')).toBe(false);
    },
  );

  it.each(['room.held', 'room.released', 'task.done', 'folio.shown', 'folio.link-made'])(
    'is nothing at the stay, nor on its bill, after %s',
    (type) => {
      expect(changesStay(event(type, 'folio/f1', 's1'), 's1')).toBe(false);
      expect(changesBill(event(type, 'folio/f1', 's1'), folio)).toBe(false);
    },
  );

  it.each(['folio.credited', 'folio.night-posted', 'credit-note.issued', 'stay.moved', 'move-chain.made'])(
    'stands on the bill after %s',
    (type) => {
      expect(changesBill(event(type, 'x/1', 's1'), folio)).toBe(true);
    },
  );

  it('stands on the bill when only the bill is named', () => {
    expect(changesBill(event('folio.posted', 'folio/f1'), folio)).toBe(true);
    expect(changesBill(event('folio.posted', 'folio/f2'), folio)).toBe(false);
  });

  it('is nothing on the bill when a case is opened', () => {
    expect(changesBill(event('case.opened', 'case/c1', 's1'), folio)).toBe(false);
  });

  it('is nothing where no stay is looked at', () => {
    expect(changesStay(event('room.status-changed', 'room/r1'), undefined)).toBe(false);
  });
});
