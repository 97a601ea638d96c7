import { type CaseState, minutesToDue, type Severity } from '@amends/case';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { type GuestAnswer, GuestAnswers } from '../bill';
import type { WriteTransaction } from '../platform/write-transaction';
import { CaseService } from './case.service';
import { LOCK_ANSWERS, OPEN_BILL_CASE } from './guest-answer.queries';
import { Timeline } from './timeline';

type BillCase = {
  readonly id: string;
  readonly state: CaseState;
  readonly version: number;
  readonly severity: Severity;
};

const MINUTE_MS = 60_000;

/**
 * What a guest answers to an explanation reaches the case about the bill. A question is the desk's turn: where no such
 * case is open one is opened, for whoever takes it, and one that waited for the guest goes on with its time anew.
 */
@Injectable()
export class GuestAnswerService {
  constructor(
    answers: GuestAnswers,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
  ) {
    answers.on((tx, answer) => this.take(tx, answer));
  }

  private async take(tx: WriteTransaction, answer: GuestAnswer): Promise<void> {
    await tx.rows(LOCK_ANSWERS, [tx.propertyId, answer.stayId]);
    const open = await tx.first<BillCase>(OPEN_BILL_CASE, [tx.propertyId, answer.stayId]);
    if (open) await this.goOn(tx, open, answer);
    else if (answer.answer === 'question') await this.note(tx, await this.openFor(tx, answer), answer, {});
  }

  private async openFor(tx: WriteTransaction, answer: GuestAnswer): Promise<string> {
    const { stayId, purpose, question, propertyCode } = answer;
    const channel = purpose === 'guest' ? 'web-chat' : 'in-person';
    const words = { guestName: tx.acting.actor.name, ...(question !== null && { statedProblem: question }) };
    const opener = { propertyCode, deskId: null, wordsApart: true };
    const { id } = await this.cases.openIn(tx, { category: 'bill', stayId, channel, ...words }, opener);
    return id;
  }

  private async goOn(tx: WriteTransaction, open: BillCase, answer: GuestAnswer): Promise<void> {
    const desksTurn = answer.answer === 'question' && open.state === 'PendingFollowUp';
    if (!desksTurn) return this.note(tx, open.id, answer, {});
    const dueAt = new Date(tx.at.getTime() + minutesToDue('bill', open.severity) * MINUTE_MS);
    await this.cases.write(tx, open.id, { state: 'InProgress', dueAt });
    await this.note(tx, open.id, answer, { from: open.state, to: 'InProgress' });
  }

  private async note(tx: WriteTransaction, caseId: string, said: GuestAnswer, moved: object): Promise<void> {
    const { answer, question, linkId, snapshotId, folioId, postingId, language, stayId } = said;
    const id = newId();
    const details = { answer, linkId, snapshotId, folioId, postingId, language, ...moved };
    const words = question === null ? {} : { text: question };
    await this.timeline.add(tx, caseId, { id, kind: 'guest-answered', visibility: 'guest', details, ...words });
    tx.record({
      action: 'case.guest-answered',
      subject: { kind: 'case', id: caseId },
      change: { entryId: id, answer, linkId, ...moved },
      event: { caseId, stayId, ...('to' in moved && { changed: ['state', 'dueAt'] }) },
    });
  }
}
