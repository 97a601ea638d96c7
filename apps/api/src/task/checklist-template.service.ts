import { DEFAULT_TEMPLATES, type TemplateItem } from '@amends/task';
import type { ChecklistTemplateDto, PutChecklistTemplateDto } from '@amends/task/dto';
import { Injectable } from '@nestjs/common';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import {
  CLEAR_TEMPLATE_ITEMS,
  LOCK_TEMPLATES,
  TEMPLATE,
  TEMPLATES,
  WRITE_TEMPLATE,
  WRITE_TEMPLATE_ITEMS,
} from './checklist.queries';

type TemplateRow = { template: ChecklistTemplateDto };

/** What a house does around a kind of thing. The product's own template counts until the house writes one of that name. */
@Injectable()
export class ChecklistTemplateService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  async list({ propertyId }: StaffMember): Promise<{ data: readonly ChecklistTemplateDto[] }> {
    const own = (await this.reads.rows<TemplateRow>(propertyId, TEMPLATES, [propertyId])).map(
      ({ template }) => template,
    );
    const named = new Set(own.map(({ code }) => code));
    const products = Object.keys(DEFAULT_TEMPLATES).filter((code) => !named.has(code));
    const all = [...own, ...products.map((code) => productTemplate(code))];
    return { data: all.toSorted((one, other) => (one.code < other.code ? -1 : 1)) };
  }

  /** @throws Refused `stale-version`. */
  put(code: string, version: number, dto: PutChecklistTemplateDto, staff: StaffMember): Promise<ChecklistTemplateDto> {
    return this.writes.run(staff, async (tx) => {
      await tx.rows(LOCK_TEMPLATES, [tx.propertyId]);
      const before = await this.of(tx, code);
      refuseStale(version, before, dto);
      const items = dto.items.map(({ code: item, department, text }) => ({
        code: item,
        department,
        text: text ?? null,
      }));
      await tx.rows(WRITE_TEMPLATE, [tx.propertyId, code, before.version + 1]);
      await tx.rows(CLEAR_TEMPLATE_ITEMS, [tx.propertyId, code]);
      await tx.rows(WRITE_TEMPLATE_ITEMS, [
        tx.propertyId,
        code,
        sqlRows(items.map((item, place) => ({ ...item, place }))),
      ]);
      tx.record({
        action: 'checklist-template.edited',
        subject: { kind: 'property', id: tx.propertyId },
        change: { code, items: items.map((item) => item.code) },
        event: { version: before.version + 1, code },
      });
      return { code, version: before.version + 1, items };
    });
  }

  /** The template in force; without points where neither the house nor the product has one. */
  async of(tx: WriteTransaction, code: string): Promise<ChecklistTemplateDto> {
    const own = await tx.first<TemplateRow>(TEMPLATE, [tx.propertyId, code]);
    return own?.template ?? productTemplate(code);
  }
}

function productTemplate(code: string): ChecklistTemplateDto {
  const items: readonly TemplateItem[] = DEFAULT_TEMPLATES[code] ?? [];
  return { code, version: 0, items };
}
