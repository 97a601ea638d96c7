import type { CaseCategory } from '@amends/case';
import type { IconName } from '@amends/ui';

/** A drawing for each cause, always beside its word. */
export const CATEGORY_ICONS: Record<CaseCategory, IconName> = {
  noise: 'noise',
  temperature: 'temperature',
  water: 'water',
  cleanliness: 'cleanliness',
  equipment: 'equipment',
  'room-not-ready': 'key',
  bill: 'bill',
  service: 'bell',
  other: 'more',
};
