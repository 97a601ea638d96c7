import { ROOM_FEATURES, type RoomFeature } from '@amends/room';

/** How guests and their agents write what they wish, in English as systems pass it on. */
const WORDS: readonly (readonly [RegExp, RoomFeature])[] = [
  [/\bbalcon(y|ies)\b/i, 'balcony'],
  [/\bbath ?tub\b|\bbath\b/i, 'bath'],
  [/\bconnect(ing|ed)\b|\badjoining\b/i, 'connecting'],
  [/\bgarden[- ]view\b/i, 'garden-view'],
  [/\bquiet\b/i, 'quiet-side'],
  [/\bsea[- ]view\b|\bocean[- ]view\b/i, 'sea-view'],
  [/\btwin\b/i, 'twin-beds'],
  [/\bnear (the )?(lift|elevator)\b/i, 'near-lift'],
];
const NOT = /\bno\b|\bnot\b|\bwithout\b/i;

/** What a guest wishes of a room, as far as the special requests of the stay say so plainly. */
export function wishedFeatures(specialRequests: readonly string[]): readonly RoomFeature[] {
  const plain = specialRequests.filter((request) => !NOT.test(request));
  return [...new Set(WORDS.filter(([words]) => plain.some((one) => words.test(one))).map(([, feature]) => feature))];
}

/** Features named in a list with commas. */
export function featuresNamed(list: string | undefined): readonly RoomFeature[] {
  const named = list?.split(',') ?? [];
  return ROOM_FEATURES.filter((feature) => named.includes(feature));
}
