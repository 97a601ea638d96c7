/** Of guests who move: what is asked of several at once. @type {Record<string, unknown>} */
export const MOVE_EXAMPLES = {
  'ScheduledMoveDto.against': 'room-needs-override',
  'RoomWishDto.wantedType': 'SUP',
  ...of(
    ['PreviewReassignmentDto.roomIds', 'ReassignDto.roomIds'],
    ['01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6d02', '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6d03'],
  ),
  'ReassignDto.stays': [
    { stayId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c01', toRoomId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6d04' },
    { stayId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c02', toRoomId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6d05' },
  ],
  'LeftStayPreviewDto.against': { 'room-not-free': 12, 'room-too-small': 3 },
  ...of(
    ['PreviewSwapDto.stays', 'SwapStaysDto.stays'],
    [
      { stayId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c01', reason: 'guest-wish' },
      { stayId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c02', reason: 'house-need', oldRoomStatus: 'Pickup' },
    ],
  ),
  ...of(
    ['PreviewMoveChainDto.moves', 'MoveInChainDto.moves'],
    [
      {
        ...{ stayId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c01', toRoomId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6d02' },
        reason: 'house-need',
      },
      {
        ...{ stayId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c02', toRoomId: '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6d03' },
        reason: 'house-need',
      },
    ],
  ),
};

/**
 * The same example in several places.
 *
 * @param {readonly string[]} places
 * @param {unknown} example
 */
function of(places, example) {
  return Object.fromEntries(places.map((place) => [place, example]));
}
