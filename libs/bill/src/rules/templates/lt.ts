import { type LineWords, when } from './line-words';

export const LT: LineWords<'one' | 'few' | 'many'> = {
  titles: {
    room: 'Nakvynė',
    meal: 'Maitinimas',
    'city-tax': 'Miesto rinkliava',
    'food-and-beverage': 'Restoranas ir baras',
    minibar: 'Minibaras',
    payment: 'Mokėjimas',
    deposit: 'Avansas',
    credit: 'Nuolaida',
    correction: 'Pataisymas',
    'moved-out': 'Perkėlimas',
    'moved-in': 'Perkėlimas',
    part: 'Eilutės dalis',
    undone: 'Atšauktas pakeitimas',
    other: 'Kita',
  },
  what: {
    room: ({ date, room }) => `Naktis: ${date}${when(room, (number) => `, kambarys ${number}`)}.`,
    meal: ({ description, date }) => `Maitinimas: ${description}, ${date}.`,
    'city-tax': () => 'Miesto rinkliava už kiekvieną suaugusįjį ir kiekvieną naktį; ją pervedame miestui.',
    'food-and-beverage': ({ description, date, reference }) =>
      `${description}, ${date}${when(reference, (number) => `, kvitas Nr. ${number}`)}.`,
    minibar: ({ description, date, room }) =>
      `Iš minibaro${when(room, (number) => `, kambarys ${number}`)}, ${date}: ${description}.`,
    payment: ({ amount, date }) => `Gautas mokėjimas, ${date}: ${amount}.`,
    deposit: ({ amount, date }) => `Gautas avansas, ${date}: ${amount}.`,
    credit: ({ amount, reduces }) =>
      `Sąskaitą sumažinome ${amount}${when(reduces, (line) => `, eilutė: ${line.description}, ${line.date}`)}.`,
    correction: ({ description, reduces }) =>
      reduces
        ? `Ši eilutė pataiso: ${reduces.description}, ${reduces.date}.`
        : `Ši eilutė pataiso sąskaitą: ${description}.`,
    'moved-out': ({ reduces, movedTo }) =>
      `${movedTo === null ? 'Perkelta į kitą sąskaitą' : `Perkelta, mokėtojas: ${movedTo}`}${when(reduces, (line) => `; eilutė: ${line.description}, ${line.date}`)}.`,
    'moved-in': ({ description, date, replaces }) =>
      `Perkelta čia: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    part: ({ description, date, replaces }) =>
      `Eilutės dalis: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    undone: ({ description, date, undoes }) =>
      `Atšauktas ankstesnis pakeitimas: ${undoes?.description ?? description}, ${undoes?.date ?? date}.`,
    other: ({ description, date }) => `${description}, ${date}.`,
  },
  agreedRate: (plan) => `Tai už šią naktį sutarta kaina${when(plan, (name) => ` (kainos planas: ${name})`)}.`,
  ratePlan: (plan) => `Rezervacijos kainos planas: ${plan}.`,
  mealPlan: (plan) => `Maitinimas pagal rezervaciją: ${plan}.`,
  mealPlans: {
    'room-only': 'be maitinimo',
    'bed-and-breakfast': 'pusryčiai',
    'half-board': 'pusryčiai ir vakarienė',
    'full-board': 'pusryčiai, pietūs ir vakarienė',
  },
  madeFrom: (base) => `Apskaičiuota pagal eilutę: ${base.description}, ${base.amount}.`,
  roomThen: ({ room, now, since }) => `Tuomet kambarys ${room}; nuo ${since} kambarys ${now}.`,
  replaces: ({ description, date }) => `Pakeičia eilutę: ${description}, ${date}.`,
  packageOf: (name) => `Paketo dalis: ${name}.`,
  priceWithheld: 'Kaina sutarta su užsakovu ir čia nerodoma.',
  taxInside: (percent, tax) => `Į kainą įskaičiuotas ${percent} mokestis: ${tax}.`,
  taxAdded: (percent, tax) => `Prie kainos pridėtas ${percent} mokestis: ${tax}.`,
  became: {
    voided: ({ amount }) => `Atšaukėme ${amount}: už tai mokėti nereikia.`,
    credited: ({ amount }) => `Iš šios eilutės jau atėmėme ${amount}.`,
    moved: ({ amount, payer }) =>
      payer === null ? `Perkelta į kitą sąskaitą: ${amount}.` : `Perkelta ${amount}, mokėtojas: ${payer}.`,
    split: ({ amount }) => `Padalyta ${amount}; kiekviena dalis turi atskirą eilutę.`,
    corrected: ({ amount }) => `Apskaičiuota iš naujo atskiroje eilutėje: ${amount} čia nebegalioja.`,
  },
  posted: ({ date, time, who, source }) => `Įrašyta ${date}, ${time}: ${who} (${source}).`,
  sources: {
    pms: 'viešbučio sistema',
    'point-of-sale': 'kasa',
    minibar: 'minibaras',
    desk: 'registratūra',
    'night-audit': 'nakties uždarymas',
  },
  nights: { one: 'naktis', few: 'naktys', many: 'nakties', other: 'naktų' },
  adults: { one: 'suaugusysis', few: 'suaugusieji', many: 'suaugusiojo', other: 'suaugusiųjų' },
  persons: { one: 'asmuo', few: 'asmenys', many: 'asmens', other: 'asmenų' },
};
