import * as fakers from '@faker-js/faker';

/**
 * Names that fit a country, from faker's locales. Faker has no Lithuanian names, so a few common ones stand here.
 */

/** @typedef {{ firstName: string, lastName: string, title: 'Ms' | 'Mr' }} PersonName */

/** Given name, then the surname's stem: married, unmarried and male endings differ. */
const LITHUANIAN = {
  female: [
    'Rūta',
    'Eglė',
    'Ieva',
    'Lina',
    'Aistė',
    'Gintarė',
    'Jurgita',
    'Monika',
    'Daiva',
    'Rasa',
    'Živilė',
    'Austėja',
  ],
  male: [
    'Tomas',
    'Mantas',
    'Lukas',
    'Darius',
    'Andrius',
    'Jonas',
    'Vytautas',
    'Rokas',
    'Paulius',
    'Saulius',
    'Giedrius',
  ],
  women: ['Kazlauskienė', 'Petrauskaitė', 'Jankauskienė', 'Stankevičiūtė', 'Butkienė', 'Žukauskaitė', 'Urbonienė'],
  men: ['Kazlauskas', 'Petrauskas', 'Jankauskas', 'Stankevičius', 'Butkus', 'Žukauskas', 'Urbonas', 'Balčiūnas'],
};

/** @type {Map<string, import('@faker-js/faker').Faker>} */
const byLocale = new Map(
  Object.entries(fakers.allFakers).map(([locale, faker]) => [locale, /** @type {any} */ (faker)]),
);

/**
 * @param {string | undefined} locale
 * @param {number} seed
 * @returns {PersonName}
 */
export function personName(locale, seed) {
  if (locale === 'lt') return lithuanianName(seed);
  const faker = fakerOf(locale, seed);
  const sex = /** @type {'female' | 'male'} */ (faker.person.sexType());
  const lastName = faker.person.lastName(sex).normalize('NFC');
  return {
    firstName: faker.person.firstName(sex).normalize('NFC'),
    lastName: locale === 'pl' && sex === 'female' ? polishForWomen(lastName) : lastName,
    title: sex === 'female' ? 'Ms' : 'Mr',
  };
}

/** A company's name, the same for the same seed. @param {number} seed */
export function companyName(seed) {
  return `${fakerOf('pt_PT', seed).person.lastName()} ${fakerOf('en', seed).helpers.arrayElement(TRADES)}`;
}

/** A travel agency's name. @param {number} seed */
export function agencyName(seed) {
  return `${fakerOf('en', seed).location.city()} ${fakerOf('en', seed).helpers.arrayElement(AGENCIES)}`;
}

const TRADES = ['Consulting Lda', 'Engenharia SA', 'Logistics Lda', 'Software Lda', 'Energia SA', 'Pharma Lda'];
const AGENCIES = ['Travel', 'Holidays', 'Voyages', 'Tours', 'Reisen', 'Viagens'];

/** @param {string | undefined} locale @param {number} seed */
function fakerOf(locale, seed) {
  const faker = byLocale.get(locale ?? 'en') ?? byLocale.get('en');
  if (!faker) throw new Error('Faker has no English names.');
  faker.seed(seed);
  return faker;
}

/** @param {number} seed @returns {PersonName} */
function lithuanianName(seed) {
  const faker = fakerOf('en', seed);
  const woman = faker.datatype.boolean();
  return {
    firstName: faker.helpers.arrayElement(woman ? LITHUANIAN.female : LITHUANIAN.male),
    lastName: faker.helpers.arrayElement(woman ? LITHUANIAN.women : LITHUANIAN.men),
    title: woman ? 'Ms' : 'Mr',
  };
}

/** Faker's Polish surnames are all in the masculine. @param {string} lastName */
function polishForWomen(lastName) {
  return lastName.replace(/(sk|ck|dzk)i$/, '$1a');
}
