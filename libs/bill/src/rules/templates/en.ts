import { type LineWords, when } from './line-words';

export const EN: LineWords<'one'> = {
  titles: {
    room: 'Room',
    meal: 'Meal',
    'city-tax': 'City tax',
    'food-and-beverage': 'Restaurant and bar',
    minibar: 'Minibar',
    payment: 'Payment',
    deposit: 'Deposit',
    credit: 'Credit',
    correction: 'Correction',
    'moved-out': 'Transfer',
    'moved-in': 'Transfer',
    part: 'Part of a line',
    undone: 'Undone',
    other: 'Other',
  },
  what: {
    room: ({ date, room }) => `The night of ${date}${when(room, (number) => ` in room ${number}`)}.`,
    meal: ({ description, date }) => `Meal: ${description}, ${date}.`,
    'city-tax': () => 'A tax of the city for each adult and each night; we pass it on to the city.',
    'food-and-beverage': ({ description, date, reference }) =>
      `${description}, ${date}${when(reference, (number) => `, receipt ${number}`)}.`,
    minibar: ({ description, date, room }) =>
      `From the minibar${when(room, (number) => ` of room ${number}`)}, ${date}: ${description}.`,
    payment: ({ amount, date }) => `Your payment, received on ${date}: ${amount}.`,
    deposit: ({ amount, date }) => `Your deposit, received on ${date}: ${amount}.`,
    credit: ({ amount, reduces }) =>
      `We took ${amount} off your bill${when(reduces, (line) => `, from: ${line.description}, ${line.date}`)}.`,
    correction: ({ description, reduces }) =>
      reduces
        ? `This line puts right: ${reduces.description}, ${reduces.date}.`
        : `This line puts the bill right: ${description}.`,
    'moved-out': ({ reduces, movedTo }) =>
      `Moved to ${movedTo ?? 'another bill'}${when(reduces, (line) => `: ${line.description}, ${line.date}`)}.`,
    'moved-in': ({ description, date, replaces }) =>
      `Moved here: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    part: ({ description, date, replaces }) =>
      `Part of: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    undone: ({ description, date, undoes }) =>
      `A change made before is taken back: ${undoes?.description ?? description}, ${undoes?.date ?? date}.`,
    other: ({ description, date }) => `${description}, ${date}.`,
  },
  agreedRate: (plan) => `This is the price agreed for the night${when(plan, (name) => ` (rate plan: ${name})`)}.`,
  ratePlan: (plan) => `The rate plan of your booking: ${plan}.`,
  mealPlan: (plan) => `Your booking is ${plan}.`,
  mealPlans: {
    'room-only': 'without meals',
    'bed-and-breakfast': 'with breakfast',
    'half-board': 'with breakfast and dinner',
    'full-board': 'with breakfast, lunch and dinner',
  },
  madeFrom: (base) => `Worked out from: ${base.description}, ${base.amount}.`,
  roomThen: ({ room, now, since }) => `Room ${room} then; room ${now} since ${since}.`,
  replaces: ({ description, date }) => `It stands in the place of: ${description}, ${date}.`,
  packageOf: (name) => `Part of your package: ${name}.`,
  priceWithheld: 'The price is agreed with whoever booked for you and is not shown here.',
  taxInside: (percent, tax) => `The price includes ${percent} tax: ${tax}.`,
  taxAdded: (percent, tax) => `Tax of ${percent} is added to it: ${tax}.`,
  became: {
    voided: ({ amount }) => `We have taken ${amount} off again: it is not charged.`,
    credited: ({ amount }) => `We have already taken ${amount} off this line.`,
    moved: ({ amount, payer }) =>
      payer === null ? `${amount} of it was moved to another bill.` : `${amount} of it is now paid by ${payer}.`,
    split: ({ amount }) => `${amount} of it is divided into parts, each a line of its own.`,
    corrected: ({ amount }) => `${amount} of it is charged anew, on a line of its own.`,
  },
  posted: ({ date, time, who, source }) => `Entered on ${date} at ${time}: ${who} (${source}).`,
  sources: {
    pms: 'hotel system',
    'point-of-sale': 'till',
    minibar: 'minibar',
    desk: 'front desk',
    'night-audit': 'nightly closing',
  },
  nights: { one: 'night', other: 'nights' },
  adults: { one: 'adult', other: 'adults' },
  persons: { one: 'person', other: 'people' },
};
