/** Countries and territories by ISO 3166-1 alpha-2. Their names are what `Intl.DisplayNames` says in each language. */
export const COUNTRIES: readonly string[] = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ',
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR',
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP',
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT',
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW',
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG',
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW',
].flatMap((row) => row.split(' '));

/** The letters a tax number of the European Union begins with, where they are not the country's own. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };
const OF_THE_UNION = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' ');
/** Two letters, then as good as only digits: not the letters a person's own number begins with in some countries. */
const WITH_LETTERS = /^([A-Z]{2})[A-Z0-9]{0,2}\d{5,}[A-Z0-9]{0,3}$/;

/** The country a tax number names by its first letters, as those of the European Union do; undefined of others. */
export function countryOfTaxNumber(taxNumber: string): string | undefined {
  const [, letters = ''] = WITH_LETTERS.exec(taxNumber.toUpperCase().replace(/[ ./-]/g, '')) ?? [];
  return OF_THE_UNION.includes(letters) ? (OTHER_LETTERS[letters] ?? letters) : undefined;
}

/** What a country is called in a language; its letters where nobody knows. */
export function countryName(country: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}
