/**
 * The countries of the data: alpha-3 to alpha-2, calling code, and the faker locale whose names fit. No locale means
 * English names, also where the country's own script is not Latin, as a hotel would write them from a passport.
 *
 * One country a word: `alpha-3:alpha-2:calling code[:locale]`.
 */
const TABLE = `
ABW:AW:297 AGO:AO:244:pt_PT AIA:AI:1264 ALB:AL:355 AND:AD:376:es ARE:AE:971 ARG:AR:54:es ARM:AM:374 ATA:AQ:672
AUS:AU:61:en_AU AUT:AT:43:de_AT AZE:AZ:994 BDI:BI:257:fr BEL:BE:32:fr_BE BEN:BJ:229:fr BFA:BF:226:fr BGD:BD:880
BGR:BG:359 BHR:BH:973 BIH:BA:387:hr BLR:BY:375 BOL:BO:591:es BRA:BR:55:pt_BR BRB:BB:1246 BWA:BW:267 CAF:CF:236:fr
CAN:CA:1:en_CA CHE:CH:41:de_CH CHL:CL:56:es CHN:CN:86 CIV:CI:225:fr CMR:CM:237:fr COL:CO:57:es COM:KM:269:fr
CPV:CV:238:pt_PT CRI:CR:506:es CUB:CU:53:es CYM:KY:1345 CYP:CY:357 CZE:CZ:420:cs_CZ DEU:DE:49:de DMA:DM:1767
DNK:DK:45:da DOM:DO:1809:es DZA:DZ:213 ECU:EC:593:es EGY:EG:20 ESP:ES:34:es EST:EE:372 ETH:ET:251 FIN:FI:358:fi
FRA:FR:33:fr GAB:GA:241:fr GBR:GB:44:en_GB GEO:GE:995 GGY:GG:44:en_GB GHA:GH:233 GIB:GI:350:en_GB GLP:GP:590:fr
GNB:GW:245:pt_PT GRC:GR:30 GUY:GY:592 HKG:HK:852 HND:HN:504:es HRV:HR:385:hr HUN:HU:36:hu IDN:ID:62:id_ID
IMN:IM:44:en_GB IND:IN:91:en_IN IRL:IE:353:en_IE IRN:IR:98 IRQ:IQ:964 ISL:IS:354 ISR:IL:972 ITA:IT:39:it JAM:JM:1876
JEY:JE:44:en_GB JOR:JO:962 JPN:JP:81 KAZ:KZ:7 KEN:KE:254 KHM:KH:855 KNA:KN:1869 KOR:KR:82 KWT:KW:965 LBN:LB:961
LBY:LY:218 LCA:LC:1758 LIE:LI:423:de LKA:LK:94 LTU:LT:370:lt LUX:LU:352:fr_LU LVA:LV:371:lv MAC:MO:853 MAR:MA:212:fr
MCO:MC:377:fr MDV:MV:960 MEX:MX:52:es_MX MKD:MK:389 MLI:ML:223:fr MLT:MT:356 MMR:MM:95 MNE:ME:382:sr_RS_latin
MOZ:MZ:258:pt_PT MUS:MU:230:fr MWI:MW:265 MYS:MY:60 NAM:NA:264 NGA:NG:234:en_NG NIC:NI:505:es NLD:NL:31:nl
NOR:NO:47:nb_NO NZL:NZ:64:en_AU OMN:OM:968 PAK:PK:92 PAN:PA:507:es PER:PE:51:es PHL:PH:63 PLW:PW:680 POL:PL:48:pl
PRI:PR:1787:es PRT:PT:351:pt_PT PRY:PY:595:es PYF:PF:689:fr QAT:QA:974 ROU:RO:40:ro RUS:RU:7 RWA:RW:250 SAU:SA:966
SEN:SN:221:fr_SN SGP:SG:65 SLV:SV:503:es SMR:SM:378:it SRB:RS:381:sr_RS_latin STP:ST:239:pt_PT SUR:SR:597:nl
SVK:SK:421:sk SVN:SI:386:sl_SI SWE:SE:46:sv SYC:SC:248:fr SYR:SY:963 THA:TH:66 TJK:TJ:992 TLS:TL:670:pt_PT
TUN:TN:216:fr TUR:TR:90:tr TWN:TW:886 TZA:TZ:255 UGA:UG:256 UKR:UA:380 URY:UY:598:es USA:US:1:en_US UZB:UZ:998
VEN:VE:58:es VGB:VG:1284 VNM:VN:84 ZAF:ZA:27:en_ZA ZMB:ZM:260 ZWE:ZW:263`;

/** @typedef {{ alpha2: string, calling: string, locale: string | undefined }} Country */

/** @type {ReadonlyMap<string, Country>} */
const BY_ALPHA3 = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((word) => {
      const [alpha3 = '', alpha2 = '', calling = '', locale] = word.split(':');
      return [alpha3, { alpha2, calling, locale }];
    }),
);

/** Languages the desk can explain a bill in; everybody else is spoken to in English. */
const LANGUAGES = new Map([
  ['PL', 'pl'],
  ['LT', 'lt'],
  ['SK', 'sk'],
  ['HR', 'hr'],
]);

/** @param {string | undefined} alpha2 */
export function languageOf(alpha2) {
  return LANGUAGES.get(alpha2 ?? '') ?? 'en';
}

/**
 * @param {string} code as it stands in the data
 * @returns {{ country: Country | undefined, rule: string | undefined }}
 */
export function countryOf(code) {
  if (code === 'NULL') return { country: undefined, rule: 'country-missing' };
  if (code === 'CN') return { country: BY_ALPHA3.get('CHN'), rule: 'country-two-letters' };
  if (code === 'TMP') return { country: BY_ALPHA3.get('TLS'), rule: 'country-former' };
  const country = BY_ALPHA3.get(code);
  return { country, rule: country ? undefined : 'country-unknown' };
}

/** @param {string} alpha2 @returns {Country} */
export function countryByAlpha2(alpha2) {
  const found = [...BY_ALPHA3.values()].find((country) => country.alpha2 === alpha2);
  if (!found) throw new Error(`No country ${alpha2}.`);
  return found;
}
