/** What happens when something is found: it stops the night audit, asks for a reason, or is not looked for. */
export const GATES = ['blocker', 'warning', 'off'] as const;
export type Gate = (typeof GATES)[number];

/** What a property may set itself, and what holds until it does. */
export const DEFAULT_GATES = {
  /** Their day of leaving is here or past, and they are neither checked out nor extended. */
  'due-out-in-house': 'blocker',
  /** Their day of arrival is here or past, and they have neither arrived nor are a no-show. */
  'due-in-not-arrived': 'blocker',
  /** In house, and in no room tonight. */
  'room-missing': 'warning',
  /** In house in a room that is out of order. */
  'room-out-of-order': 'warning',
  /** The night of the business date has not begun by the clock of the house. */
  'too-early': 'warning',
} as const satisfies Record<string, Gate>;

export type SetFinding = keyof typeof DEFAULT_GATES;
export const SET_FINDINGS = Object.keys(DEFAULT_GATES) as readonly SetFinding[];
export type Gates = Readonly<Record<SetFinding, Gate>>;

/** A night that cannot be posted: no setting lets it pass, for it would be missing on the bill. */
export const UNPOSTABLE = [
  'folio-missing',
  'rate-missing',
  'currency-differs',
  'package-exceeds-rate',
  'tax-line-missing',
  'charge-spans-tax-change',
  'transaction-code-missing',
  'unexpected',
] as const;
export type Unpostable = (typeof UNPOSTABLE)[number];

/** Of the house as a whole, and never passed over. */
export const HOUSE_FAULTS = ['room-code-missing', 'trial-balance-off'] as const;
export type HouseFault = (typeof HOUSE_FAULTS)[number];

export const FINDING_CODES = [...SET_FINDINGS, ...UNPOSTABLE, ...HOUSE_FAULTS] as const;
export type FindingCode = SetFinding | Unpostable | HouseFault;

/** What the house's settings make of a finding; undefined when it is not looked for. */
export function gateOf(code: FindingCode, gates: Gates): 'blocker' | 'warning' | undefined {
  const gate = isSet(code) ? gates[code] : 'blocker';
  return gate === 'off' ? undefined : gate;
}

function isSet(code: FindingCode): code is SetFinding {
  return Object.hasOwn(DEFAULT_GATES, code);
}
