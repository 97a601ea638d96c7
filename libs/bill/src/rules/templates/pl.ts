import { type LineWords, when } from './line-words';

export const PL: LineWords<'one' | 'few' | 'many'> = {
  titles: {
    room: 'Nocleg',
    meal: 'Posiłek',
    'city-tax': 'Opłata miejska',
    'food-and-beverage': 'Restauracja i bar',
    minibar: 'Minibar',
    payment: 'Płatność',
    deposit: 'Zaliczka',
    credit: 'Obniżka',
    correction: 'Korekta',
    'moved-out': 'Przeniesienie',
    'moved-in': 'Przeniesienie',
    part: 'Część pozycji',
    undone: 'Cofnięcie zmiany',
    other: 'Inne',
  },
  what: {
    room: ({ date, room }) => `Noc ${date}${when(room, (number) => `, pokój ${number}`)}.`,
    meal: ({ description, date }) => `Posiłek: ${description}, ${date}.`,
    'city-tax': () => 'Opłata miejska za każdą osobę dorosłą i każdą noc; przekazujemy ją miastu.',
    'food-and-beverage': ({ description, date, reference }) =>
      `${description}, ${date}${when(reference, (number) => `, rachunek nr ${number}`)}.`,
    minibar: ({ description, date, room }) =>
      `Z minibaru${when(room, (number) => `, pokój ${number}`)}, ${date}: ${description}.`,
    payment: ({ amount, date }) => `Płatność otrzymana ${date}: ${amount}.`,
    deposit: ({ amount, date }) => `Zaliczka otrzymana ${date}: ${amount}.`,
    credit: ({ amount, reduces }) =>
      `Obniżyliśmy rachunek o ${amount}${when(reduces, (line) => `, pozycja: ${line.description}, ${line.date}`)}.`,
    correction: ({ description, reduces }) =>
      reduces
        ? `Ta pozycja koryguje: ${reduces.description}, ${reduces.date}.`
        : `Ta pozycja koryguje rachunek: ${description}.`,
    'moved-out': ({ reduces, movedTo }) =>
      `${movedTo === null ? 'Przeniesiono na inny rachunek' : `Przeniesiono, płatnik: ${movedTo}`}${when(reduces, (line) => `; pozycja: ${line.description}, ${line.date}`)}.`,
    'moved-in': ({ description, date, replaces }) =>
      `Przeniesiono tutaj: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    part: ({ description, date, replaces }) =>
      `Część pozycji: ${replaces?.description ?? description}, ${replaces?.date ?? date}.`,
    undone: ({ description, date, undoes }) =>
      `Cofnięto wcześniejszą zmianę: ${undoes?.description ?? description}, ${undoes?.date ?? date}.`,
    other: ({ description, date }) => `${description}, ${date}.`,
  },
  agreedRate: (plan) => `To cena uzgodniona za tę noc${when(plan, (name) => ` (plan cenowy: ${name})`)}.`,
  ratePlan: (plan) => `Plan cenowy rezerwacji: ${plan}.`,
  mealPlan: (plan) => `Wyżywienie w rezerwacji: ${plan}.`,
  mealPlans: {
    'room-only': 'bez wyżywienia',
    'bed-and-breakfast': 'śniadanie',
    'half-board': 'śniadanie i kolacja',
    'full-board': 'śniadanie, obiad i kolacja',
  },
  madeFrom: (base) => `Obliczono na podstawie pozycji: ${base.description}, ${base.amount}.`,
  roomThen: ({ room, now, since }) => `Wtedy pokój ${room}; od ${since} pokój ${now}.`,
  replaces: ({ description, date }) => `Zastępuje pozycję: ${description}, ${date}.`,
  packageOf: (name) => `Część pakietu: ${name}.`,
  priceWithheld: 'Cena jest uzgodniona z organizatorem rezerwacji i nie jest tu podana.',
  taxInside: (percent, tax) => `Cena zawiera podatek ${percent}: ${tax}.`,
  taxAdded: (percent, tax) => `Do ceny doliczono podatek ${percent}: ${tax}.`,
  became: {
    voided: ({ amount }) => `Wycofaliśmy ${amount}: nie podlega zapłacie.`,
    credited: ({ amount }) => `Od tej pozycji odjęliśmy już ${amount}.`,
    moved: ({ amount, payer }) =>
      payer === null ? `Przeniesiono na inny rachunek: ${amount}.` : `Przeniesiono ${amount}, płatnik: ${payer}.`,
    split: ({ amount }) => `Podzielono ${amount}; każda część ma osobną pozycję.`,
    corrected: ({ amount }) => `Naliczono ponownie w osobnej pozycji: ${amount} z tej pozycji już nie obowiązuje.`,
  },
  posted: ({ date, time, who, source }) => `Wpisano ${date} o godz. ${time}: ${who} (${source}).`,
  sources: {
    pms: 'system hotelowy',
    'point-of-sale': 'kasa',
    minibar: 'minibar',
    desk: 'recepcja',
    'night-audit': 'nocne zamknięcie dnia',
  },
  nights: { one: 'noc', few: 'noce', many: 'nocy', other: 'nocy' },
  adults: { one: 'osoba dorosła', few: 'osoby dorosłe', many: 'osób dorosłych', other: 'osoby dorosłej' },
  persons: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
};
