import { nextToSend, reworded, wordsOf, type Unsent } from './unsent';

const NOTE: Unsent = {
  kind: 'note',
  id: 'n1',
  at: '2026-11-21T22:00:00Z',
  tried: false,
  caseId: 'c1',
  note: { id: 'n1', text: 'Engineer is on the way.' },
};
const CASE: Unsent = {
  kind: 'case',
  id: 'c1',
  at: '2026-11-21T21:59:00Z',
  tried: false,
  wish: { id: 'c1', category: 'noise', guestName: 'Ms Nowak' },
  guestName: 'Ms Nowak',
  roomNumber: '412',
};

describe('what waits to be sent', () => {
  it('goes in the order it was written', () => {
    expect(nextToSend([CASE, NOTE])).toBe(CASE);
    expect(nextToSend([])).toBeUndefined();
  });

  it('is not stopped by what was refused, but a note waits for its case', () => {
    const refused = { ...CASE, refusal: 'There is no such stay.' };
    expect(nextToSend([refused, NOTE])).toBeUndefined();
    expect(nextToSend([refused, { ...NOTE, caseId: 'another' }])?.id).toBe('n1');
  });

  it('keeps everything but the words when it is reworded', () => {
    expect(wordsOf(reworded(NOTE, 'Engineer is here.'))).toBe('Engineer is here.');
    const spoken = reworded(CASE, 'The lift hums.');
    expect(spoken).toMatchObject({ id: 'c1', wish: { category: 'noise', statedProblem: 'The lift hums.' } });
    expect(reworded(spoken, '')).toEqual(CASE);
  });
});
