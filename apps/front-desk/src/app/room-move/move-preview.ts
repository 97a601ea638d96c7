import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatMoney, type Money, type MoneyText, negate, parseMoney, sum } from '@amends/kernel';
import type { MoveCompanionDto, MovePreviewDto } from '@amends/room-move/dto';
import { FORMATS, Icon, showMoney, showNight } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';
import { rateSpans } from './rate-effects';

/** Of a large party the first stand for the others. */
const MOST_NAMED = 3;

/** What the move would do, before it is done. */
@Component({
  selector: 'am-move-preview',
  imports: [Icon],
  templateUrl: './move-preview.html',
  styleUrl: './move-preview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovePreview {
  readonly preview = input.required<MovePreviewDto>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly words = injectMoveWords();
  protected readonly effects = computed(() => {
    const { fromRoom, toRoom, oldRoomStatus, oldRoomLivedIn, beforeArrival } = this.preview();
    const inHouse = oldRoomLivedIn ? 'effect.rooms-lived-in' : 'effect.rooms';
    const rooms = this.t(beforeArrival ? 'effect.rooms-arrival' : inHouse, {
      from: fromRoom.number,
      to: toRoom.number,
      status: this.terms(`room-status.${oldRoomStatus}`),
    });
    const along = this.preview().with.map(({ guestName: guest }) => this.t('effect.along', { guest }));
    return [rooms, ...along, this.type(), ...this.rates(), ...this.tonight()];
  });
  /** What speaks for looking up before confirming: who else pays, and who stays behind. */
  protected readonly heeds = computed(() => {
    const { payer, companions, fromRoom } = this.preview();
    const share = companions.filter(({ sharesRoom }) => sharesRoom);
    const doors = companions.filter(({ connecting }) => connecting);
    const party = companions.filter(({ sharesRoom, connecting }) => !sharesRoom && !connecting);
    return [
      ...(payer && !payer.isGuest ? [this.t('effect.payer', { payer: payer.payerName })] : []),
      ...share.map(({ guestName }) => this.t('effect.sharer', { guest: guestName, room: fromRoom.number })),
      ...doors.map(({ guestName, roomNumber }) => this.t('effect.door', { guest: guestName, room: roomNumber })),
      ...(party.length > 0 ? [this.t('effect.party', { guests: named(party) })] : []),
    ];
  });
  private readonly property = inject(CurrentProperty);
  private readonly formats = inject(FORMATS);

  private type(): string {
    const { roomTypeCharged, roomTypeChargedBefore, beforeArrival } = this.preview();
    const type = this.property.roomTypeName(roomTypeCharged);
    if (roomTypeCharged === roomTypeChargedBefore) return this.t('effect.type', { type });
    if (beforeArrival) return this.t('effect.type-changed-arrival', { type });
    const { details } = this.property;
    const { from } = this.preview().nights;
    if (!details.hasValue() || from <= details.value().businessDate) return this.t('effect.type-changed', { type });
    return this.t('effect.type-changed-from', { type, night: showNight(from, this.formats().locale) });
  }

  private rates(): readonly string[] {
    const { locale } = this.formats();
    const spans = rateSpans(this.preview());
    if (spans.length === 0) return [this.t('effect.rate-kept')];
    return spans.map(({ count, night, before, after, taxAfter }) =>
      this.t.count('rate-count', count, {
        night: showNight(night, locale),
        before: showMoney(before, locale),
        after: showMoney(after, locale),
        tax: taxAfter ? showMoney(taxAfter, locale) : '–',
      }),
    );
  }

  /** A night on the bill comes to its new price by lines, and is said as what they come to. */
  private tonight(): readonly string[] {
    const { tonightPosted, lines } = this.preview();
    if (!tonightPosted) return [];
    const currency = lines[0]?.amount.currency;
    if (currency === undefined) return [this.t('effect.tonight-posted')];
    const change = sum(
      currency,
      lines.map(({ amount }) => exact(amount)),
    );
    const amount = showMoney(formatMoney(change.minor < 0 ? negate(change) : change), this.formats().locale);
    return [this.t(change.minor < 0 ? 'effect.tonight-less' : 'effect.tonight-more', { amount })];
  }
}

function exact(amount: MoneyText): Money {
  const parsed = parseMoney(amount);
  if (!parsed.ok) throw new RangeError(`${amount.amount} is not an amount.`);
  return parsed.money;
}

function named(party: readonly MoveCompanionDto[]): string {
  const names = party.slice(0, MOST_NAMED).map(({ guestName, roomNumber }) => `${guestName} (${roomNumber})`);
  const more = party.length - names.length;
  return [...names, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
