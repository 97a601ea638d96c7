import type { LineGroup } from './line-group';

/** Sends lines of one transaction code, or of one group, to a window of their folio. */
export interface RoutingRule {
  readonly transactionCode: string | null;
  readonly lineGroup: LineGroup | null;
  readonly window: number;
}

/** The window of what nobody routed. */
const FIRST_WINDOW = 1;

/** The window a line goes to when nobody names one: the code's rule before the group's, window 1 without either. */
export function routeLine(rules: readonly RoutingRule[], code: string, group: LineGroup): number {
  const byCode = rules.find(({ transactionCode }) => transactionCode === code);
  return (byCode ?? rules.find(({ lineGroup }) => lineGroup === group))?.window ?? FIRST_WINDOW;
}
