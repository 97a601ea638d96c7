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
  taxInside: (percent, tax) => `Cena zahŕňa daň ${percent}: ${tax}.`,
  taxAdded: (percent, tax) => `K cene je pripočítaná daň ${percent}: ${tax}.`,
  credited: (amount) => `Z tejto položky sme už odpočítali ${amount}.`,
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
};
