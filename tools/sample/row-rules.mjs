/**
 * Every rule for a row that does not fit as it stands. ROWS.md says the same to people; a test keeps the two equal.
 *
 * `loaded` is what the sample does with it. No rule leaves a row out.
 *
 * @type {Readonly<Record<string, { finds: string, does: string }>>}
 */
export const ROW_RULES = {
  'adults-zero': {
    finds: '`adults` is 0 and somebody else comes (children whose parents sleep next door)',
    does: 'loaded as it is; no city tax, because nobody owes it',
  },
  'party-nobody': {
    finds: '`adults`, `children` and `babies` are all 0',
    does: 'loaded with an empty party; no meals and no city tax',
  },
  'party-too-large': {
    finds: '`adults` is above 50 (a group on one line)',
    does: 'loaded with 50 adults, the most one stay can have here; the true number becomes a special request',
  },
  'party-unlikely': {
    finds: 'more than 4 adults, or more than 2 babies',
    does: 'loaded as it is',
  },
  'nights-zero': {
    finds: 'no night, weekend or week: day use',
    does: 'loaded as it is, on rate plan `DAYUSE`, arriving and leaving on one day; no room and no lines, for no night is slept',
  },
  'left-early': {
    finds: '`Check-Out` dated before arrival plus nights',
    does: 'departure is the day the guest left, at least one night',
  },
  'rate-zero': {
    finds: '`adr` is 0',
    does: 'loaded as complimentary; no room lines, since a line of nothing is not posted',
  },
  'rate-negative': { finds: '`adr` is below 0', does: 'loaded as 0.00: a night cannot cost less than nothing' },
  'rate-above-1000': {
    finds: '`adr` is above 1000.00 (one row says 5400)',
    does: 'loaded as it is: the quoted rate is what the hotel wrote',
  },
  'children-missing': { finds: '`children` is `NA`', does: 'loaded with 0 children' },
  'country-missing': { finds: '`country` is `NULL`', does: 'loaded without a country; name and language English' },
  'country-two-letters': {
    finds: '`country` is `CN`, beside `CHN` elsewhere',
    does: 'loaded as `CN`, the same as `CHN`',
  },
  'country-former': { finds: '`country` is `TMP`, withdrawn in 2002', does: 'loaded as `TL`, Timor-Leste' },
  'country-unknown': { finds: '`country` is no code of ISO 3166-1', does: 'loaded without a country' },
  'meal-undefined': {
    finds: '`meal` is `Undefined`',
    does: 'loaded as room only, like `SC`, as the authors of the data say',
  },
  'segment-undefined': {
    finds: '`market_segment` is `Undefined`',
    does: 'loaded without a market segment, rate plan `BAR`',
  },
  'channel-undefined': { finds: '`distribution_channel` is `Undefined`', does: 'loaded; the channel is not used' },
  'agent-null': { finds: '`agent` is `NULL`: the booking came without one', does: 'loaded; no agency pays' },
  'company-null': { finds: '`company` is `NULL`: no company stands behind it', does: 'loaded; no company pays' },
  'pseudo-room-type': {
    finds: 'room type `P`, a posting master',
    does: 'loaded with the pseudo type; no room, since nobody sleeps in it',
  },
};
