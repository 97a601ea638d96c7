/**
 * What is wrong for the guests of the sample, in their own words, and how far the desk has come with it.
 *
 * @typedef {object} Story
 * @property {string} key
 * @property {'resort' | 'city' | 'both'} hotel
 * @property {string} who a wrong line's kind, `in-house`, `due-in`, `due-out`, `no-stay`, or an earlier stay:
 *   `before-tour` of the guest in 412, `before-arrival` of somebody who arrives today
 * @property {string} category
 * @property {string} [channel]
 * @property {string} [severity]
 * @property {string} said
 * @property {readonly Step[]} steps
 *
 * @typedef {{ do: 'assign', role: string } | { do: 'start' } | { do: 'await-follow-up' } | { do: 'note', text: string }
 *   | { do: 'promise', what: string, minutes: number } | { do: 'duplicate', of: string }
 *   | { do: 'close', agreedProblem: string, outcome: string, explanation: string }} Step
 */

/** @type {Step[]} */
const UNDER_WAY = [{ do: 'assign', role: 'associate' }, { do: 'start' }];

/** @type {readonly Story[]} */
export const STORIES = [
  story(
    'cold-room',
    'both',
    'in-house',
    'temperature',
    'The heating does not come on. My daughter slept in her coat.',
    [
      ...UNDER_WAY,
      { do: 'note', text: 'Maintenance looked at the valve at 9:40. A part is missing, not before tomorrow.' },
      { do: 'promise', what: 'We bring an electric heater to the room and call when it stands there.', minutes: 25 },
    ],
  ),
  story('no-hot-water', 'both', 'in-house', 'water', 'No hot water since this morning, I had to wash at the pool.', [
    ...UNDER_WAY,
    { do: 'promise', what: 'The manager on duty calls with a decision about last night.', minutes: 55 },
  ]),
  story(
    'room-not-ready',
    'both',
    'due-in',
    'room-not-ready',
    'We were told two o’clock. It is four and we are still on the sofa.',
    [
      { do: 'assign', role: 'associate' },
      { do: 'promise', what: 'The room is ready, or you have another one.', minutes: 15 },
    ],
  ),
  story(
    'paid-twice',
    'both',
    'duplicate',
    'bill',
    'I had two cocktails that evening, not four. The same bar bill is on here twice.',
    [],
  ),
  story(
    'breakfast-again',
    'both',
    'package-item-charged-again',
    'bill',
    'Breakfast is in our price, why is it on the bill?',
    [{ do: 'assign', role: 'senior' }],
  ),
  story(
    'other-rate',
    'both',
    'rate-differs-from-quote',
    'bill',
    'My confirmation says another price for the last night.',
    [{ do: 'assign', role: 'associate' }],
  ),
  story(
    'child-tax',
    'both',
    'city-tax-for-child',
    'bill',
    'Do children really pay the tourist tax? In the leaflet they do not.',
    [],
    'email',
  ),
  story(
    'dirty-bath',
    'both',
    'in-house',
    'cleanliness',
    'There was hair in the bath and the bin had not been emptied.',
    [
      ...UNDER_WAY,
      { do: 'await-follow-up' },
      { do: 'note', text: 'Cleaned again at 11:15, supervisor checked. Call the guest tonight.' },
    ],
  ),
  story(
    'television',
    'both',
    'in-house',
    'equipment',
    'The television shows only one channel and it is the hotel’s own.',
    [
      { do: 'assign', role: 'associate' },
      {
        do: 'close',
        agreedProblem: 'Television received one channel only.',
        outcome: 'Receiver replaced, all channels seen together with the guest.',
        explanation: 'The receiver in the room was broken. It has been replaced, and you can see all channels again.',
      },
    ],
  ),
  story(
    'lost-jacket',
    'both',
    'no-stay',
    'other',
    'I stayed with you last week and left a blue jacket in the wardrobe.',
    [],
    'phone',
  ),
  story(
    'party-next-door',
    'resort',
    'in-house',
    'noise',
    'They were shouting on the balcony next to us until three.',
    [
      { do: 'assign', role: 'supervisor' },
      { do: 'note', text: 'Night manager asked 01:30 and 02:50. Third complaint about that room.' },
    ],
    'in-person',
    'severe',
  ),
  story(
    'party-again',
    'resort',
    'in-house',
    'noise',
    'Same noise as I told your colleague last night.',
    [{ do: 'duplicate', of: 'party-next-door' }],
    'phone',
  ),
  story(
    'wrong-view',
    'resort',
    'in-house',
    'service',
    'We booked for the sea and we look at the bins.',
    [{ do: 'assign', role: 'senior' }, { do: 'start' }],
    'email',
  ),
  story(
    'sunbeds',
    'resort',
    'in-house',
    'service',
    'At half past eight every sunbed has a towel and nobody on it.',
    [],
    'instant-message',
    'minor',
  ),
  story('tram', 'city', 'in-house', 'noise', 'The tram goes under my window from five. I asked for a quiet room.', [
    ...UNDER_WAY,
    { do: 'promise', what: 'We look for a room on the quiet side and call before six.', minutes: 90 },
  ]),
  story(
    'tram-again',
    'city',
    'in-house',
    'noise',
    'I wrote to you already about the tram.',
    [{ do: 'duplicate', of: 'tram' }],
    'email',
  ),
  story(
    'lift',
    'city',
    'in-house',
    'equipment',
    'The lift stopped with me in it for ten minutes.',
    [{ do: 'assign', role: 'supervisor' }, { do: 'start' }, { do: 'await-follow-up' }],
    'in-person',
    'severe',
  ),
  story('before-bar', 'both', 'before-tour', 'noise', 'The bar under us plays until one.', [
    { do: 'assign', role: 'senior' },
    {
      do: 'close',
      agreedProblem: 'Music from the bar was heard in the room after midnight.',
      outcome: 'Moved two floors up the same evening.',
      explanation: 'The bar had a late event. It closes at eleven again from now on.',
    },
  ]),
  story('before-corridor', 'both', 'before-tour', 'noise', 'Doors slam on our corridor from six in the morning.', [
    { do: 'assign', role: 'associate' },
    {
      do: 'close',
      agreedProblem: 'Doors of the service room woke the guest at six.',
      outcome: 'Apology, late check-out until two.',
      explanation: 'Housekeeping starts on another floor now, and the door has a new closer.',
    },
  ]),
  story(
    'before-water',
    'both',
    'before-arrival',
    'water',
    'Water came through the ceiling onto the bed.',
    [
      { do: 'assign', role: 'supervisor' },
      {
        do: 'close',
        agreedProblem: 'A pipe above the room broke at night and wetted bed and luggage.',
        outcome: 'New room at once, two nights not charged, laundry paid.',
        explanation: 'A joint in the room above had failed. All joints of that riser have been replaced.',
      },
    ],
    'in-person',
    'severe',
  ),
  story('receipt', 'city', 'due-out', 'bill', 'I need the invoice on my company and you printed my name.', []),
];

/**
 * @param {string} key @param {Story['hotel']} hotel @param {string} who @param {string} category @param {string} said
 * @param {readonly Step[]} steps @param {string} [channel] @param {string} [severity]
 * @returns {Story}
 */
function story(key, hotel, who, category, said, steps, channel, severity) {
  return { key, hotel, who, category, said, steps, ...(channel ? { channel } : {}), ...(severity ? { severity } : {}) };
}
