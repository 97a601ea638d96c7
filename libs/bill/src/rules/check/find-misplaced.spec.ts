import { findAfterCheckOut, findOtherRooms, findOutsideStay } from './find-misplaced';
import { billOf, depositOf, lineOf, nightOf, rightLines } from './testing/bill-of';

describe('findOutsideStay', () => {
  it('finds what was consumed before arrival, and takes it off', () => {
    const line = lineOf({ serviceDate: '2026-03-09' });

    expect(findOutsideStay(billOf([line]))).toMatchObject([
      {
        rule: 'charge-outside-stay',
        severity: 'high',
        evidence: { serviceDate: '2026-03-09', arrival: '2026-03-10', departure: '2026-03-13' },
        proposal: { type: 'credit', amountMinor: 18_00 },
      },
    ]);
  });

  it('finds consumption of a guest who never came, but not the fee for that', () => {
    const fee = lineOf({ code: 'NOSH', purpose: 'no-show', serviceDate: '2026-03-10' });
    const bar = lineOf();

    const found = findOutsideStay(billOf([fee, bar], { status: 'NoShow', rooms: [] }));

    expect(found.map(({ lineIds }) => lineIds)).toEqual([[bar.id]]);
  });

  it('leaves deposits before arrival, the day of arrival and what was voided alone', () => {
    const voided = lineOf({ serviceDate: '2026-03-01', takenOffMinor: 18_00 });
    expect(findOutsideStay(billOf([depositOf(), voided, ...rightLines()]))).toEqual([]);
  });
});

describe('findAfterCheckOut', () => {
  it('finds what was consumed after the guest left, and the night of the day of leaving', () => {
    const lines = [lineOf({ serviceDate: '2026-03-14' }), nightOf('2026-03-13')];

    expect(findAfterCheckOut(billOf(lines))).toMatchObject(
      lines.map(({ id }) => ({ rule: 'charge-after-check-out', lineIds: [id] })),
    );
  });

  it('leaves the breakfast of the last morning, late postings, day use and corrected lines alone', () => {
    const morning = lineOf({ code: 'BRKF', serviceDate: '2026-03-13' });
    const late = lineOf({
      serviceDate: '2026-03-12',
      businessDate: '2026-03-15',
      postedAt: '2026-03-15T10:00:00.000Z',
    });
    const voided = lineOf({ serviceDate: '2026-03-20', takenOffMinor: 18_00 });

    expect(findAfterCheckOut(billOf([morning, late, voided]))).toEqual([]);
    expect(findAfterCheckOut(billOf([nightOf('2026-03-10')], { departure: '2026-03-10' }))).toEqual([]);
  });
});

describe('findOtherRooms', () => {
  const rooms = [
    { roomNumber: '412', from: '2026-03-10', until: '2026-03-11' },
    { roomNumber: '414', from: '2026-03-11', until: '2026-03-13' },
  ];

  it('finds a line of a room the guest never had, and sends it to whoever was there', () => {
    const line = lineOf({ code: 'MINI', roomNumber: '413', occupantStayId: 'other' });

    expect(findOtherRooms(billOf([line]))).toMatchObject([
      {
        rule: 'charge-for-another-room',
        severity: 'high',
        evidence: { roomNumber: '413', ownRooms: ['412'] },
        proposal: { type: 'transfer', toStayId: 'other', amountMinor: 18_00 },
      },
    ]);
  });

  it('finds the minibar of the old room on a day after the move, not on the day of it', () => {
    const onTheDay = lineOf({ code: 'MINI', roomNumber: '412', serviceDate: '2026-03-11' });
    const after = lineOf({ code: 'MINI', roomNumber: '412', serviceDate: '2026-03-12' });

    const found = findOtherRooms(billOf([onTheDay, after], { rooms }));

    expect(found.map(({ lineIds }) => lineIds)).toEqual([[after.id]]);
  });

  it('finds a line of the new room from before the move', () => {
    const before = lineOf({ roomNumber: '414', serviceDate: '2026-03-10' });
    expect(findOtherRooms(billOf([before], { rooms }))).toHaveLength(1);
  });

  it('is less sure of a room of the same party', () => {
    const line = lineOf({ roomNumber: '413' });
    expect(findOtherRooms(billOf([line], { partyRooms: ['413'] }))).toMatchObject([{ severity: 'low' }]);
  });

  it.each([
    ['the own room', lineOf()],
    ['no room', lineOf({ roomNumber: null })],
    ['a day without a room, told elsewhere', lineOf({ roomNumber: '413', serviceDate: '2026-03-20' })],
    ['a line somebody brought here from another bill', lineOf({ roomNumber: '413', replacesId: 'elsewhere' })],
    ['a line that was moved over', lineOf({ roomNumber: '413', takenOffMinor: 18_00 })],
  ])('leaves %s alone', (_, line) => {
    expect(findOtherRooms(billOf([line]))).toEqual([]);
  });
});
