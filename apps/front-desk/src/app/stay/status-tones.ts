import type { StayStatus } from '@amends/stay';
import type { Tone } from '@amends/ui';

/** The colour under a stay's status; the word says it all. */
export const STATUS_TONES: Record<StayStatus, Tone> = {
  Reserved: 'neutral',
  DueIn: 'info',
  InHouse: 'ok',
  DueOut: 'warn',
  CheckedOut: 'neutral',
  NoShow: 'late',
  Cancelled: 'neutral',
};
