import { type LineWords, when } from './line-words';

export const SK: LineWords<'one' | 'few' | 'many'> = {
  titles: {
    room: 'Nocľah',
    meal: 'Strava',
    'city-tax': 'Miestna daň',
    'food-and-beverage': 'Reštaurácia a bar',
    minibar: 'Minibar',
    payment: 'Platba',
    deposit: 'Záloha',
    credit: 'Zľava',
    correction: 'Oprava',
    'moved-out': 'Presun',
    'moved-in': 'Presun',
    part: 'Časť položky',
    undone: 'Vrátená zmena',
    other: 'Iné',
  },
  what: {
    room: ({ date, room }) => `Noc ${date}${when(room, (number) => `, izba ${number}`)}.`,
    meal: ({ description, date }) => `Strava: ${description}, ${date}.`,
    'city-tax': () => 'Miestna daň za každú dospelú osobu a každú noc; odvádzame ju mestu.',
    'food-and-beverage': ({ description, date, reference }) =>
      `${description}, ${date}${when(reference, (number) => `, účtenka č. ${number}`)}.`,
    minibar: ({ description, date, room }) =>
      `Z minibaru${when(room, (number) => `, izba ${number}`)}, ${date}: ${description}.`,
    payment: ({ amount, date }) => `Platba prijatá ${date}: ${amount}.`,
    deposit: ({ amount, date }) => `Záloha prijatá ${date}: ${amount}.`,
    credit: ({ amount, reduces }) =>
      `Účet sme znížili o ${amount}${when(reduces, (line) => `, položka: ${line.description}, ${line.date}`)}.`,
    correction: ({ description, reduces }) =>
      reduces
        ? `Táto položka opravuje: ${reduces.description}, ${reduces.date}.`
        : `Táto položka opravuje účet: ${description}.`,
    'moved-out': ({ reduces, movedTo }) =>
      `${movedTo === null ? 'Presunuté na iný účet' : `Presunuté, platiteľ: ${movedTo}`}${when(reduces, (line) => `; položka: ${line.description}, ${line.date}`)}.`,
    'moved-in': ({ description, date, replaces }) =>
      `Presunuté sem: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    part: ({ description, date, replaces }) =>
      `Časť položky: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    undone: ({ description, date, undoes }) =>
      `Skoršia zmena je vrátená: ${undoes?.description ?? description}, ${undoes?.date ?? date}.`,
    other: ({ description, date }) => `${description}, ${date}.`,
  },
  agreedRate: (plan) => `Je to cena dohodnutá na túto noc${when(plan, (name) => ` (cenový plán: ${name})`)}.`,
  ratePlan: (plan) => `Cenový plán rezervácie: ${plan}.`,
  mealPlan: (plan) => `Stravovanie podľa rezervácie: ${plan}.`,
  mealPlans: {
    'room-only': 'bez stravy',
    'bed-and-breakfast': 'raňajky',
    'half-board': 'raňajky a večera',
    'full-board': 'raňajky, obed a večera',
  },
  madeFrom: (base) => `Vypočítané z položky: ${base.description}, ${base.amount}.`,
  roomThen: ({ room, now, since }) => `Vtedy izba ${room}; od ${since} izba ${now}.`,
  replaces: ({ description, date }) => `Nahrádza položku: ${description}, ${date}.`,
  packageOf: (name) => `Súčasť balíka: ${name}.`,
  priceWithheld: 'Cena je dohodnutá s objednávateľom a tu sa neuvádza.',
  taxInside: (percent, tax) => `Cena zahŕňa daň ${percent}: ${tax}.`,
  taxAdded: (percent, tax) => `K cene je pripočítaná daň ${percent}: ${tax}.`,
  became: {
    voided: ({ amount }) => `Sumu ${amount} sme zrušili: neplatí sa.`,
    credited: ({ amount }) => `Z tejto položky sme už odpočítali ${amount}.`,
    moved: ({ amount, payer }) =>
      payer === null ? `Presunuté na iný účet: ${amount}.` : `Presunuté ${amount}, platiteľ: ${payer}.`,
    split: ({ amount }) => `Rozdelené ${amount}; každá časť má vlastnú položku.`,
    corrected: ({ amount }) => `Zaúčtované nanovo vo vlastnej položke: ${amount} tu už neplatí.`,
  },
  posted: ({ date, time, who, source }) => `Zapísané ${date} o ${time}: ${who} (${source}).`,
  sources: {
    pms: 'hotelový systém',
    'point-of-sale': 'pokladnica',
    minibar: 'minibar',
    desk: 'recepcia',
    'night-audit': 'nočná uzávierka',
  },
  nights: { one: 'noc', few: 'noci', many: 'noci', other: 'nocí' },
  adults: { one: 'dospelá osoba', few: 'dospelé osoby', many: 'dospelej osoby', other: 'dospelých osôb' },
  persons: { one: 'osoba', few: 'osoby', many: 'osoby', other: 'osôb' },
};
