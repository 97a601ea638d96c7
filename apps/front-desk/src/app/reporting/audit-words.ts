import { inject } from '@angular/core';
import { ACTS, SUBJECT_KINDS, type AuditedAct, type SubjectKind } from '@amends/reporting';
import type { AuditEntryDto } from '@amends/reporting/dto';
import type { MoneyText } from '@amends/kernel';
import { FORMATS, showMoney } from '@amends/ui';
import { injectWords } from '../platform/language';

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

type Dashed<Act> = Act extends `${infer Word}.${infer Verb}` ? `${Word}-${Verb}` : never;

/** Fields that have a name in words. */
const FIELDS = [
  ...(['name', 'signInName', 'role', 'deskId', 'language', 'languages', 'active', 'kind', 'code', 'scopes'] as const),
  ...([
    'defaultTheme',
    'defaultDensity',
    'idleLockMinutes',
    'quietFrom',
    'quietUntil',
    'checkOutTime',
    'category',
  ] as const),
  ...(['from', 'to', 'transition', 'changed', 'reason', 'total', 'departmentResponsible', 'dueAt'] as const),
  ...(['businessDate', 'fromRoom', 'toRoom', 'overrideReason', 'transactionCode', 'currency', 'number'] as const),
  'moment',
] as const;
type FieldName = (typeof FIELDS)[number];

/** Entries of the audit in words: acts, subjects, fields and values. What a newer server writes is shown as it is. */
export class AuditWords {
  private readonly t = injectWords('audit');
  private readonly formats = inject(FORMATS);

  act(action: string): string {
    return isAct(action) ? this.t(`act.${action.replace('.', '-') as Dashed<AuditedAct>}`) : action;
  }

  kind(kind: string): string {
    return isKind(kind) ? this.t(`kind.${kind}`) : kind;
  }

  subject(entry: Pick<AuditEntryDto, 'subject' | 'subjectKind'>): string {
    const kind = this.kind(entry.subjectKind);
    return entry.subject === null ? kind : `${kind} ${entry.subject}`;
  }

  field(name: string): string {
    return isField(name) ? this.t(`field.${name}`) : name;
  }

  value(value: unknown): string {
    if (value === null || value === undefined || value === '') return this.t('value.none');
    if (typeof value === 'boolean') return this.t(value ? 'value.yes' : 'value.no');
    if (Array.isArray(value)) return value.map((one) => this.value(one)).join(', ');
    if (isMoney(value)) return showMoney(value, this.formats().locale);
    if (typeof value === 'object') return this.facts(value);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return INSTANT.test(text) ? this.moment(text) : text;
  }

  /** With the day and the second, on the property's clock: an auditor lays it beside other papers. */
  moment(instant: string): string {
    const { locale, timeZone } = this.formats();
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat(locale, { ...parts, ...clock, timeZone }).format(new Date(instant));
  }

  private facts(value: object): string {
    return Object.entries(value)
      .map(([name, fact]) => `${this.field(name)}: ${this.value(fact)}`)
      .join('; ');
  }
}

function isAct(action: string): action is AuditedAct {
  return (ACTS as readonly string[]).includes(action);
}

function isKind(kind: string): kind is SubjectKind {
  return (SUBJECT_KINDS as readonly string[]).includes(kind);
}

function isField(name: string): name is FieldName {
  return (FIELDS as readonly string[]).includes(name);
}

function isMoney(value: unknown): value is MoneyText {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
