import type { LineGroup } from '@amends/folio';
import type { PutRoutingRuleDto, RoutingDto } from '@amends/folio/dto';

/** Groups of lines somebody else may pay; payments and credits go where what they are about is. */
export const ROUTED_GROUPS = [
  'room',
  'meal',
  'city-tax',
  'food-and-beverage',
  'minibar',
  'extra',
] as const satisfies readonly LineGroup[];
export type RoutedGroup = (typeof ROUTED_GROUPS)[number];

/** Where lines go that name no window: the payer of each group, and of single services before their group. */
export interface RoutingFields {
  readonly groups: Readonly<Record<RoutedGroup, number>>;
  readonly codes: readonly RoutedCode[];
}

export interface RoutedCode {
  /** Empty while none is chosen. */
  readonly transactionCode: string;
  readonly window: number;
}

/** What no rule names goes to the first part of the bill. */
const FIRST = 1;

export function toRoutingFields({ rules }: RoutingDto): RoutingFields {
  const windowOf = (group: RoutedGroup): number => rules.find((rule) => rule.group === group)?.window ?? FIRST;
  const groups = Object.fromEntries(ROUTED_GROUPS.map((group) => [group, windowOf(group)]));
  const codes = rules.flatMap(({ transactionCode, window }) => (transactionCode ? [{ transactionCode, window }] : []));
  return { groups: groups as RoutingFields['groups'], codes };
}

/** The rules to send; those of other groups, which another system may have made, are kept. */
export function toRules({ groups, codes }: RoutingFields, { rules }: RoutingDto): readonly PutRoutingRuleDto[] {
  const known: readonly string[] = ROUTED_GROUPS;
  const others = rules.flatMap(({ group, window }) => (group && !known.includes(group) ? [{ group, window }] : []));
  const named = ROUTED_GROUPS.flatMap((group) => (groups[group] === FIRST ? [] : [{ group, window: groups[group] }]));
  const single = new Map(codes.map(({ transactionCode, window }) => [transactionCode, window]));
  single.delete('');
  return [...others, ...named, ...[...single].map(([transactionCode, window]) => ({ transactionCode, window }))];
}
