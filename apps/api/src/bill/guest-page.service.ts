import { type ExplanationLanguage, explanationLanguage, type LinkAnswer, linkState } from '@amends/bill';
import { businessClock, cleanText, maskCardNumbers } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { BillSnapshots } from './bill-snapshots';
import { GuestAnswers } from './guest-answers';
import { ANSWER_LINK, HOUSE_BY_CODE, LINK_BY_TOKEN, OPEN_LINK } from './link.queries';
import type { OpenedLinkRow } from './link-row';
import { linkTokenHash, propertyOfToken } from './link-token';
import { type ClosedState, closedPage, type House, openPage } from './page/guest-page';

/** What is sent to a guest's browser. */
export interface Page {
  readonly status: 200 | 404 | 410;
  readonly html: string;
}

type HouseRow = House & { readonly id: string; readonly code: string; readonly timeZone: string };
interface Found {
  readonly house: HouseRow;
  readonly link: OpenedLinkRow;
  readonly state: 'open' | ClosedState;
}

/** Openings that are noted of one link: enough to know, and an end to what a stranger can write here. */
const OPENINGS_NOTED = 50;
const QUESTION_LENGTH = 500;

/** The page behind a link: for a guest, without a sign-in. */
@Injectable()
export class GuestPageService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly snapshots: BillSnapshots,
    private readonly answers: GuestAnswers,
  ) {}

  /** `noted`: somebody looks at it, and not only asks whether it is there. */
  async open(token: string, languages: string | undefined, requestId: string, noted: boolean): Promise<Page> {
    const found = await this.find(token);
    if (!found) return unknownPage(languages);
    if (found.state !== 'open') return closed(found.state, found);
    if (noted && found.link.openings < OPENINGS_NOTED) await this.noteOpening(found, requestId);
    return { status: 200, html: this.write(found, token) };
  }

  /** Takes the guest's answer, once, which closes the link. */
  async answer(token: string, body: unknown, languages: string | undefined, requestId: string): Promise<Page> {
    const found = await this.find(token);
    const given = readAnswer(body);
    if (!found || !given) return unknownPage(languages);
    if (found.state !== 'open') return closed(found.state, found);
    const taken = await this.writes.run(actingAs(found, requestId), (tx) => this.take(tx, found, given));
    return closed(taken.first ? given.answer : 'used', found);
  }

  private async find(token: string): Promise<Found | undefined> {
    const code = propertyOfToken(token);
    const [house] = code ? await this.reads.unscoped<HouseRow & Record<string, unknown>>(HOUSE_BY_CODE, [code]) : [];
    if (!house) return undefined;
    const link = await this.reads.first<OpenedLinkRow>(house.id, LINK_BY_TOKEN, [house.id, linkTokenHash(token)]);
    if (!link) return undefined;
    return { house, link, state: linkState(link, new Date()) };
  }

  private write({ house, link }: Found, token: string): string {
    const { tree, changed, version } = link;
    return openPage({
      ...{ house, tree, changed, version },
      path: `/e/${token}`,
      madeAt: businessClock(link.madeAt, house.timeZone),
      openUntil: businessClock(link.expiresAt, house.timeZone),
    });
  }

  private async noteOpening(found: Found, requestId: string): Promise<void> {
    const { link } = found;
    await this.writes.run(actingAs(found, requestId), async (tx) => {
      const opened = await tx.first(OPEN_LINK, [tx.propertyId, link.id, tx.at, OPENINGS_NOTED]);
      const how = link.purpose === 'guest' ? 'link' : 'second-screen';
      const snapshot = { ...link, id: link.snapshotId };
      if (opened) await this.snapshots.noteShowing(tx, snapshot, how, link.stayId, { linkId: link.id });
      return {};
    });
  }

  private async take(
    tx: WriteTransaction,
    { link, house }: Found,
    { answer, question }: GivenAnswer,
  ): Promise<{ first: boolean }> {
    const { id, folioId, postingId, stayId, snapshotId, purpose } = link;
    const first = await tx.first(ANSWER_LINK, [tx.propertyId, id, tx.at, answer, question]);
    if (!first) return { first: false };
    tx.record({
      action: 'folio.link-answered',
      subject: { kind: 'folio', id: folioId },
      change: { linkId: id, answer },
      event: { stayId, linkId: id, answer },
    });
    const about = { folioId, postingId, stayId, snapshotId, purpose, linkId: id };
    const { language } = link.tree;
    await this.answers.tell(tx, { ...about, answer, question, language, propertyCode: house.code });
    return { first: true };
  }
}

interface GivenAnswer {
  readonly answer: LinkAnswer;
  readonly question: string | null;
}

/** A form holds texts or nothing; what nobody types is left out rather than refused to a guest. */
function readAnswer(body: unknown): GivenAnswer | undefined {
  const { answer, question } = (body ?? {}) as { answer?: unknown; question?: unknown };
  if (answer === 'understood') return { answer, question: null };
  if (answer !== 'question') return undefined;
  const clean = cleanText(typeof question === 'string' ? question.slice(0, QUESTION_LENGTH) : '');
  return { answer, question: clean.ok && clean.text !== '' ? maskCardNumbers(clean.text) : null };
}

function actingAs({ house, link }: Found, requestId: string): Parameters<Writes['run']>[0] {
  const actor = { kind: 'system', id: link.id, name: link.tree.stay.guestName } as const;
  return { propertyId: house.id, actor, deskName: null, requestId, idempotency: null };
}

function closed(state: ClosedState, { house, link }: Found): Page {
  const thanks = state === 'understood' || state === 'question';
  return { status: thanks ? 200 : 410, html: closedPage(state, link.tree.language, house) };
}

/** Quiet: the same for a token that never was, was cut off or belongs elsewhere. */
function unknownPage(languages: string | undefined): Page {
  return { status: 404, html: closedPage('unknown', preferred(languages), null) };
}

function preferred(languages: string | undefined): ExplanationLanguage {
  return explanationLanguage(languages?.split(',')[0]?.split(';')[0]?.trim() ?? 'en');
}
