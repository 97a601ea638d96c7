import type { CaseHitDto, SearchHitDto, SearchResultDto } from '@amends/desk/dto';
import { CASE_ROWS } from './cases';
import { STAY } from './stay';

export const NOBODY_FOUND: SearchResultDto = { data: [], rooms: [], cases: [] };

const IN_HOUSE: SearchHitDto = {
  kind: 'stay',
  stayId: STAY.id,
  addressAs: STAY.guest.addressAs,
  lastName: 'Nowak-Wiśniewska',
  firstName: 'Anna',
  roomNumber: '412',
  confirmationNumber: STAY.confirmationNumber,
  status: 'InHouse',
  arrival: STAY.arrival,
  departure: STAY.departure,
  matched: 'name',
  openCases: 2,
};

const LEFT: SearchHitDto = {
  ...IN_HOUSE,
  stayId: 'stay-past',
  addressAs: 'Mr Piotr Nowakowski',
  lastName: 'Nowakowski',
  firstName: 'Piotr',
  roomNumber: null,
  confirmationNumber: 'T46002',
  status: 'CheckedOut',
  arrival: '2026-10-30',
  departure: '2026-11-02',
  openCases: 0,
};

const ABOUT = CASE_ROWS.slice(0, 2).map(
  ({ id, number, category, state, guestName, roomNumber, stayId }): CaseHitDto => ({
    kind: 'case',
    caseId: id,
    number,
    category,
    state,
    guestName,
    roomNumber,
    stayId,
  }),
);

/** A guest in house and one who left, a room that is taken and one nobody had, two cases. */
export const FOUND: SearchResultDto = {
  data: [IN_HOUSE, LEFT],
  rooms: [
    {
      kind: 'room',
      roomId: 'room-414',
      roomNumber: '414',
      roomType: 'SUP',
      status: 'Clean',
      stay: {
        stayId: 'stay-jan',
        addressAs: 'Mr Jan Nowak',
        status: 'InHouse',
        departure: '2026-11-24',
        present: true,
      },
    },
    { kind: 'room', roomId: 'room-415', roomNumber: '415', roomType: 'STD', status: 'OutOfService', stay: null },
  ],
  cases: ABOUT,
};
