import { creditableOf, RECOVERY_EXPENSE, reversedTax } from '@amends/folio';
import type { PutPostingDto } from '@amends/folio/dto';
import { add, canonicalJson, exceeds, formatMoney, type Money, money, negate, newId } from '@amends/kernel';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';
import type { Received, Upserted } from '../platform/upserted';
import type { LockedFolio } from './folio.service';
import type { LineContent, NewLine, PostedLine } from './line';
import { refuseUnpostable } from './post-on';
import type { PostingCatalogue, PostingCode } from './posting-catalogue';

/** The rows a received line names, found by the sender's names. */
export type NamedRows = {
  readonly n: number;
  readonly existingId: string | null;
  readonly folioId: string | null;
  readonly roomId: string | null;
  readonly baseId: string | null;
  readonly correctedId: string | null;
};

/** Decides what becomes of the lines another system sent, one after the other: later ones may name earlier ones. */
export class ReceivedLines {
  /** To be written, in the order they were received. */
  readonly fresh: NewLine[] = [];
  private readonly idsBySenderName = new Map<string, string>();

  constructor(
    private readonly catalogue: PostingCatalogue,
    private readonly folios: ReadonlyMap<string, LockedFolio>,
    /** Lines on the bill that are named, by our id; those of this batch are added as they come. */
    private readonly lines: Map<string, PostedLine>,
  ) {}

  /** @throws Refused. */
  take(received: Received<PutPostingDto>, named: NamedRows): Upserted {
    const { ref } = received;
    const name = senderName(ref.system, ref.id);
    const code = this.catalogue.code(received.dto.transactionCode);
    const content = this.contentOf(received, named, code);
    const existing = this.lines.get(named.existingId ?? this.idsBySenderName.get(name) ?? '');
    if (existing) return unchanged(existing, content);
    const line: NewLine = { ...content, ...this.booking(content, code), externalRef: ref };
    this.fresh.push(line);
    this.idsBySenderName.set(name, line.id);
    this.lines.set(line.id, untouched(line));
    this.takeOff(line);
    return { id: line.id, outcome: 'created' };
  }

  private contentOf({ ref, dto }: Received<PutPostingDto>, named: NamedRows, code: PostingCode): LineContent {
    const folio = named.folioId === null ? undefined : this.folios.get(named.folioId);
    if (!folio) throw new Refused('folio-unknown', { folio: dto.folio.id });
    const amount = amountOf(dto.amount);
    const quantity = dto.quantity ?? 1;
    refuseUnpostable(folio, dto.window, amount, quantity);
    return {
      ...{ id: newId(), folioId: folio.id, window: dto.window, kind: code.kind, transactionCode: code.code },
      ...{ description: dto.description ?? code.description, amount, quantity },
      ...{ taxIncluded: money(0, amount.currency), taxRuleId: null },
      ...{ serviceDate: dto.serviceDate ?? dto.businessDate, businessDate: dto.businessDate },
      ...{ postedAt: new Date(dto.postedAt), postedBy: dto.postedBy, source: dto.source },
      ...{ reference: dto.reference ?? null, roomId: named.roomId, roomNumber: dto.roomNumber ?? null },
      ...{ checkNumber: dto.checkNumber ?? null, packageCode: this.catalogue.package(dto.packageCode) },
      generatedFrom: this.lineNamed(ref.system, dto.generatedFrom, named.baseId, 'base-line-unknown'),
      correctsId: this.lineNamed(ref.system, dto.corrects, named.correctedId, 'corrected-line-unknown'),
    };
  }

  private lineNamed(system: string, name: string | undefined, found: string | null, refusal: string): string | null {
    if (!name) return null;
    const id = found ?? this.idsBySenderName.get(senderName(system, name));
    if (id === undefined) throw new Refused(refusal, { line: name });
    return id;
  }

  /** Tax and books. What takes something off a charge takes back its tax, as far as the line still has both. */
  private booking(content: LineContent, code: PostingCode): Omit<NewLine, keyof LineContent> & Partial<LineContent> {
    const { revenueAccount } = code;
    const { amount, serviceDate } = content;
    const names = { revenueAccount, outsidePrice: false, takesOff: null };
    if (code.kind === 'credit' && (content.correctsId === null || amount.minor >= 0)) {
      throw new Refused('corrected-line-missing');
    }
    const line = takesFrom(content) ? this.lines.get(content.correctsId ?? '') : undefined;
    if (!line || line.amount.minor <= 0) return { ...names, ...this.catalogue.taxInside(code, amount, serviceDate) };
    if (line.amount.currency !== amount.currency)
      throw new Refused('currency-differs', { expected: line.amount.currency });
    const left = creditableOf(line.amount, line.credited);
    if (exceeds(negate(amount), left)) {
      throw new Refused('credit-exceeds-line', { postingId: line.id, most: formatMoney(left) });
    }
    const outsidePrice = code.kind === 'credit' && revenueAccount === RECOVERY_EXPENSE;
    const tax = outsidePrice ? money(0, amount.currency) : negate(reversedTax(negate(amount), line));
    const { taxRuleId } = line;
    const booked = { taxIncluded: tax, taxRuleId, taxAccount: this.catalogue.taxAccount(taxRuleId) };
    return { ...names, ...booked, outsidePrice, takesOff: line.amount };
  }

  /** So that the next line of the batch finds what this one left. */
  private takeOff({ correctsId, takesOff, amount, taxIncluded, outsidePrice }: NewLine): void {
    const line = this.lines.get(correctsId ?? '');
    if (!line || !takesOff) return;
    const more = (so: Money, by: Money): Money => add(so, negate(by));
    this.lines.set(line.id, {
      ...line,
      credited: more(line.credited, amount),
      reduced: outsidePrice ? line.reduced : more(line.reduced, amount),
      taxReversed: more(line.taxReversed, taxIncluded),
    });
  }
}

function takesFrom({ kind, amount, correctsId }: LineContent): boolean {
  return correctsId !== null && amount.minor < 0 && (kind === 'credit' || kind === 'correction');
}

function untouched(line: NewLine): PostedLine {
  const nothing = money(0, line.amount.currency);
  return { ...line, credited: nothing, reduced: nothing, taxReversed: nothing };
}

function unchanged(existing: PostedLine, sent: LineContent): Upserted {
  if (saidBy(existing) !== saidBy(sent)) throw new Refused('posting-immutable', { postingId: existing.id });
  return { id: existing.id, outcome: 'unchanged' };
}

/** What the sender said of a line. Not tax and books: those are ours, and were made when it was posted. */
function saidBy(line: LineContent): string {
  const { folioId, window, transactionCode, description, amount, quantity, serviceDate, businessDate } = line;
  const { postedAt, postedBy, source, reference, roomNumber, generatedFrom, correctsId } = line;
  const { checkNumber = null, packageCode = null } = line;
  return canonicalJson([
    ...[folioId, window, transactionCode, description, amount, quantity, serviceDate, businessDate],
    ...[postedAt, postedBy, source, reference, roomNumber, generatedFrom, correctsId, checkNumber, packageCode],
  ]);
}

function senderName(system: string, id: string): string {
  return JSON.stringify([system, id]);
}
