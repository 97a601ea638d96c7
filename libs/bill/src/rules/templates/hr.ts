import { type LineWords, when } from './line-words';

export const HR: LineWords<'one' | 'few'> = {
  titles: {
    room: 'Noćenje',
    meal: 'Obrok',
    'city-tax': 'Turistička pristojba',
    'food-and-beverage': 'Restoran i bar',
    minibar: 'Minibar',
    payment: 'Uplata',
    deposit: 'Predujam',
    credit: 'Umanjenje',
    correction: 'Ispravak',
    'moved-out': 'Prijenos',
    'moved-in': 'Prijenos',
    part: 'Dio stavke',
    undone: 'Poništena promjena',
    other: 'Ostalo',
  },
  what: {
    room: ({ date, room }) => `Noć ${date}${when(room, (number) => `, soba ${number}`)}.`,
    meal: ({ description, date }) => `Obrok: ${description}, ${date}.`,
    'city-tax': () => 'Pristojba za svaku odraslu osobu i svaku noć; prosljeđujemo je gradu.',
    'food-and-beverage': ({ description, date, reference }) =>
      `${description}, ${date}${when(reference, (number) => `, račun br. ${number}`)}.`,
    minibar: ({ description, date, room }) =>
      `Iz minibara${when(room, (number) => `, soba ${number}`)}, ${date}: ${description}.`,
    payment: ({ amount, date }) => `Uplata primljena ${date}: ${amount}.`,
    deposit: ({ amount, date }) => `Predujam primljen ${date}: ${amount}.`,
    credit: ({ amount, reduces }) =>
      `Račun smo umanjili za ${amount}${when(reduces, (line) => `, stavka: ${line.description}, ${line.date}`)}.`,
    correction: ({ description, reduces }) =>
      reduces
        ? `Ova stavka ispravlja: ${reduces.description}, ${reduces.date}.`
        : `Ova stavka ispravlja račun: ${description}.`,
    'moved-out': ({ reduces, movedTo }) =>
      `${movedTo === null ? 'Preneseno na drugi račun' : `Preneseno, platitelj: ${movedTo}`}${when(reduces, (line) => `; stavka: ${line.description}, ${line.date}`)}.`,
    'moved-in': ({ description, date, replaces }) =>
      `Preneseno ovamo: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    part: ({ description, date, replaces }) =>
      `Dio stavke: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    undone: ({ description, date, undoes }) =>
      `Poništena je ranija promjena: ${undoes?.description ?? description}, ${undoes?.date ?? date}.`,
    other: ({ description, date }) => `${description}, ${date}.`,
  },
  agreedRate: (plan) => `To je cijena dogovorena za tu noć${when(plan, (name) => ` (cjenovni plan: ${name})`)}.`,
  ratePlan: (plan) => `Cjenovni plan rezervacije: ${plan}.`,
  mealPlan: (plan) => `Prehrana prema rezervaciji: ${plan}.`,
  mealPlans: {
    'room-only': 'bez obroka',
    'bed-and-breakfast': 'doručak',
    'half-board': 'doručak i večera',
    'full-board': 'doručak, ručak i večera',
  },
  madeFrom: (base) => `Izračunato prema stavci: ${base.description}, ${base.amount}.`,
  roomThen: ({ room, now, since }) => `Tada soba ${room}; od ${since} soba ${now}.`,
  replaces: ({ description, date }) => `Zamjenjuje stavku: ${description}, ${date}.`,
  packageOf: (name) => `Dio paketa: ${name}.`,
  priceWithheld: 'Cijena je dogovorena s naručiteljem i ovdje se ne prikazuje.',
  taxInside: (percent, tax) => `Cijena uključuje porez ${percent}: ${tax}.`,
  taxAdded: (percent, tax) => `Cijeni je dodan porez ${percent}: ${tax}.`,
  became: {
    voided: ({ amount }) => `Stornirali smo ${amount}: to se ne plaća.`,
    credited: ({ amount }) => `Od ove stavke već smo odbili ${amount}.`,
    moved: ({ amount, payer }) =>
      payer === null ? `Preneseno na drugi račun: ${amount}.` : `Preneseno ${amount}, platitelj: ${payer}.`,
    split: ({ amount }) => `Podijeljeno ${amount}; svaki dio ima svoju stavku.`,
    corrected: ({ amount }) => `Obračunato ponovno u zasebnoj stavci: ${amount} ovdje više ne vrijedi.`,
  },
  posted: ({ date, time, who, source }) => `Upisano ${date} u ${time}: ${who} (${source}).`,
  sources: {
    pms: 'hotelski sustav',
    'point-of-sale': 'blagajna',
    minibar: 'minibar',
    desk: 'recepcija',
    'night-audit': 'noćno zaključenje dana',
  },
  nights: { one: 'noć', few: 'noći', other: 'noći' },
  adults: { one: 'odrasla osoba', few: 'odrasle osobe', other: 'odraslih osoba' },
  persons: { one: 'osoba', few: 'osobe', other: 'osoba' },
};
