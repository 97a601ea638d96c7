import type { PackageCounts } from '@amends/folio';
import type { PackageDto, PutPackageItemDto } from '@amends/folio/dto';
import { readSum } from '../platform/read-sum';

/** A package as it is typed. */
export interface PackageFields {
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
  readonly items: readonly ItemFields[];
}

export interface ItemFields {
  readonly transactionCode: string;
  readonly counts: PackageCounts;
  readonly price: string;
  readonly insideRate: boolean;
}

export const BLANK_ITEM: ItemFields = { transactionCode: '', counts: 'person', price: '', insideRate: true };
export const BLANK_PACKAGE: PackageFields = { code: '', name: '', active: true, items: [BLANK_ITEM] };

export function toPackageFields({ code, name, active, items }: PackageDto): PackageFields {
  const typed = items.map(({ transactionCode, counts, price, insideRate }) => ({
    ...{ transactionCode, counts, insideRate },
    price: price.amount,
  }));
  return { code, name, active, items: typed };
}

export type ItemFault = 'incomplete' | 'twice';

/** What stands in the way of an item: something is not typed to its end, or the same is in the package already. */
export function itemFault(items: readonly ItemFields[], at: number, currency: string): ItemFault | undefined {
  const item = items[at];
  if (!item?.transactionCode || !readSum(item.price, currency)) return 'incomplete';
  const same = items.findIndex((one) => one.transactionCode === item.transactionCode && one.counts === item.counts);
  return same < at ? 'twice' : undefined;
}

/** What is sent of the items; undefined while something stands in the way of one. */
export function putItems(items: readonly ItemFields[], currency: string): readonly PutPackageItemDto[] | undefined {
  if (items.length === 0 || items.some((_item, at) => itemFault(items, at, currency))) return undefined;
  return items.flatMap(({ price, ...item }) => {
    const amount = readSum(price, currency);
    return amount ? [{ ...item, price: amount }] : [];
  });
}
