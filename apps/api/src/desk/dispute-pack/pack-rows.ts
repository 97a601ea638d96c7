import { type ExplanationLanguage, localeOf, sayDate } from '@amends/bill';
import type { PackSection } from '@amends/desk';
import type { DisputeChangedLineDto, DisputePackDto, DisputeShownDto } from '@amends/desk/dto';
import { businessClock, type MoneyText } from '@amends/kernel';
import { say } from '../../bill';
import type { PackWords } from './words/pack-words';

/** One thing of the pack as a row: when, what with what belongs to it, by whom, how much. */
export interface PackRow {
  readonly at: string;
  readonly what: string;
  readonly more: readonly string[];
  readonly by: string;
  readonly amount: MoneyText | null;
}

type Rows = Readonly<Record<Exclude<PackSection, 'bill'>, readonly PackRow[]>>;
type Said = { readonly pack: DisputePackDto; readonly words: PackWords; readonly language: ExplanationLanguage };

/** Every section but the bill itself, in words. */
export function packRows(pack: DisputePackDto, words: PackWords): Rows {
  const said = { pack, words, language: pack.bill.language };
  return {
    ...toldRows(said),
    ...peopleRows(said),
    ...rightedRows(said),
    ...moneyRows(said),
    moves: pack.moves.map(({ at, fromRoom, toRoom, reason, actor }) => ({
      ...{ at, what: words.move(fromRoom, toRoom), by: actor, amount: null },
      more: some(words.moveReason[reason]),
    })),
  };
}

function toldRows({ pack, words, language }: Said): Pick<Rows, 'shown' | 'reactions'> {
  return {
    shown: pack.shown.map((one) => shownRow(one, words, language, pack.hotel.timeZone)),
    reactions: pack.reactions.map(({ at, how, reaction, words: own, actor, version, language: told }) => ({
      ...{ at, what: words.said[reaction], by: actor, amount: null },
      more: [
        ...some(own),
        `${words.version(version)}, ${nameOf(told, language)}${how === 'link' ? `, ${words.byLink}` : ''}`,
      ],
    })),
  };
}

function shownRow(one: DisputeShownDto, words: PackWords, language: ExplanationLanguage, zone: string): PackRow {
  const seen = one.showings.map(({ how, actor, shownAt }) => {
    const { date, time } = businessClock(new Date(shownAt), zone);
    return `${words.how[how]}: ${sayDate(date, language)}, ${time}, ${actor}`;
  });
  return {
    at: one.madeAt,
    what: `${words.version(one.version)}: ${one.postingId === null ? words.wholeBill : words.oneLine}`,
    more: [
      `${words.language}: ${nameOf(one.language, language)}`,
      ...seen,
      `SHA-256 ${one.hash}`,
      ...(one.withdrawnAt === null ? [] : [words.withdrawn]),
    ],
    by: one.showings[0]?.actor ?? '',
    amount: one.tree?.balance ?? null,
  };
}

function peopleRows(said: Said): Pick<Rows, 'messages' | 'acknowledgements' | 'promises'> {
  const { pack, words, language } = said;
  return {
    messages: pack.messages.map(({ at, from, actor, text, answer, caseNumber }) => ({
      ...{ at, what: text ?? (answer ? words.said[answer] : ''), by: actor, amount: null },
      more: [`${words.from[from]}, ${caseNumber}`],
    })),
    acknowledgements: pack.acknowledgements.map(({ at, actor, moment }) => ({
      ...{ at, what: words.read[moment], more: [], by: actor, amount: null },
    })),
    promises: pack.promises.map(({ what, dueAt, owner, state, settledAt, caseNumber }) => {
      const due = businessClock(new Date(dueAt), pack.hotel.timeZone);
      const until = words.until(sayDate(due.date, language), due.time);
      return { at: settledAt ?? dueAt, what, more: [until, words.promise[state], caseNumber], by: owner, amount: null };
    }),
  };
}

function rightedRows({ pack, words, language }: Said): Pick<Rows, 'corrections' | 'credits'> {
  return {
    corrections: pack.corrections.map(({ at, act, reason, change, lines, approvedBy, undoneById }) => ({
      ...{ at, what: `${words.deed[act]}: ${words.correctionReason[reason]}`, by: approvedBy, amount: change },
      more: [...linesSaid(lines, language), ...(undoneById === null ? [] : [words.undone])],
    })),
    credits: pack.credits.map(({ at, kind, reason, total, lines, approvedBy, caseNumber }) => ({
      ...{ at, what: `${words.creditKind[kind]}: ${words.creditReason[reason]}`, by: approvedBy, amount: total },
      more: [...linesSaid(lines, language), caseNumber],
    })),
  };
}

function moneyRows({ pack, words }: Said): Pick<Rows, 'payments' | 'returns' | 'invoices'> {
  return {
    payments: pack.payments.map(({ at, description, transactionCode, reference, actor, amount }) => ({
      ...{ at, what: `${description} (${transactionCode})`, by: actor, amount },
      more: reference === null ? [] : [`${words.reference}: ${reference}`],
    })),
    returns: pack.returns.map(({ at, act, reason, voucherNumber, reference, actor, amount }) => ({
      ...{ at, what: words.returned[act], by: actor, amount },
      more: [...some(reason && words.refundReason[reason]), ...some(voucherNumber), ...some(reference)],
    })),
    invoices: pack.invoices.flatMap(({ number, issuedAt, issuedBy, total, settledBy, payerName, creditNotes }) => [
      {
        ...{ at: issuedAt, what: words.invoice(number), by: issuedBy, amount: total },
        more: [`${payerName}: ${words.settledBy[settledBy]}`],
      },
      ...creditNotes.map((note) => ({
        ...{ at: note.issuedAt, what: words.creditNote(note.number, number), by: note.issuedBy },
        ...{ more: [words.creditNoteReason[note.reason]], amount: negative(note.total) },
      })),
    ]),
  };
}

function linesSaid(lines: readonly DisputeChangedLineDto[], language: ExplanationLanguage): readonly string[] {
  return lines.map(({ description, serviceDate, amount }) => {
    return `${description}, ${sayDate(serviceDate, language)}: ${say(amount, localeOf(language))}`;
  });
}

function negative({ amount, currency }: MoneyText): MoneyText {
  return { amount: /[1-9]/.test(amount) ? `-${amount}` : amount, currency };
}

function nameOf(told: string, language: ExplanationLanguage): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(told) ?? told;
}

function some(text: string | null | undefined): readonly string[] {
  return text ? [text] : [];
}
