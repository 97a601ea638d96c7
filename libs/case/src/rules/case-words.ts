export const CASE_KINDS = [
  'room-move',
  'bill-explanation',
  'compensation',
  'request',
  'information',
  'complaint',
  'compliment',
  'conduct',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** First level of the cause; the digit on the case card is the place in this list. */
export const CASE_CATEGORIES = [
  'noise',
  'temperature',
  'water',
  'cleanliness',
  'equipment',
  'room-not-ready',
  'bill',
  'service',
  'other',
] as const;
export type CaseCategory = (typeof CASE_CATEGORIES)[number];

export const SEVERITIES = ['minor', 'moderate', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Never rendered to a guest. */
export const FAULTS = ['house', 'guest', 'third-party', 'unknown'] as const;
export type Fault = (typeof FAULTS)[number];

export const CHANNELS = [
  'in-person',
  'phone',
  'email',
  'web-chat',
  'instant-message',
  'social',
  'fax',
  'post',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The texts of a case somebody can be writing. */
export const CASE_TEXTS = ['statedProblem', 'agreedProblem', 'outcome', 'explanation', 'note'] as const;
export type CaseText = (typeof CASE_TEXTS)[number];
