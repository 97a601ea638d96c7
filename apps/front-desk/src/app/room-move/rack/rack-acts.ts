import { SEEN_STATUSES } from '@amends/room';
import type { RoomRackDto } from '@amends/room-move/dto';
import type { Permission } from '@amends/staff';
import type { MenuAct } from '@amends/ui';
import type { Words } from '../../platform/word-keys';
import type { RackChoice } from './rack-grid';
import { isMovable } from './rack-lines';
import type { RackMenuContent } from './rack-menu';
import type { RackWords } from './rack-words';

interface Speech {
  readonly may: (permission: Permission) => boolean;
  readonly t: Words<'rack'>;
  readonly terms: Words<'terms'>;
  readonly words: RackWords;
}

/** What this person can do with what the focus is on, and what there is to know of it. */
export function actsOn(choice: RackChoice, rack: RoomRackDto, speech: Speech): RackMenuContent {
  const { room, bar } = choice;
  const { t, terms, words } = speech;
  const ofRoom = roomActs(choice, speech);
  if (bar?.kind === 'stay') {
    const { stay } = bar;
    const marks = words.marks(stay, rack.businessDate);
    const sub = [
      t('panel.heading', { room: room.number }),
      words.nights(stay),
      ...(marks.length ? [marks.join(', ')] : []),
    ];
    return { choice, heading: words.name(stay), sub, acts: [...stayActs(choice, rack, speech), ...ofRoom.slice(0, 1)] };
  }
  const more = bar && bar.kind !== 'free' ? [bar.label] : [];
  const sub = [terms(`room-status.${room.status}`), ...more];
  return { choice, heading: t('panel.heading', { room: room.number }), sub, acts: ofRoom };
}

function stayActs({ bar }: RackChoice, rack: RoomRackDto, { may, t }: Speech): readonly MenuAct[] {
  if (bar?.kind !== 'stay' || bar.stay.stayId === null) return [];
  const move = may('stay.move') && isMovable(bar, rack.businessDate);
  return [{ id: 'stay', label: t('act.open-stay') }, ...(move ? [{ id: 'move', label: t('act.move'), key: 'm' }] : [])];
}

/** Opening it comes first. A blocked room gets its status back by lifting the block, which is in its panel. */
function roomActs({ room }: RackChoice, { may, t, terms }: Speech): readonly MenuAct[] {
  const blocked = room.status === 'OutOfOrder' || room.status === 'OutOfService';
  const statuses = may('room.status') && !blocked ? SEEN_STATUSES.filter((one) => one !== room.status) : [];
  return [
    { id: 'room', label: t('act.open-room', { room: room.number }) },
    ...statuses.map((one) => ({ id: one, label: t('act.status', { status: terms(`room-status.${one}`) }) })),
    ...(may('room.block') ? [{ id: 'close', label: t('act.close-room', { room: room.number }) }] : []),
  ];
}
