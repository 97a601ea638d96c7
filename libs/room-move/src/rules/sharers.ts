/** As many as share a room with one guest. */
export const MOST_ALONG = 8;

/** Another stay of the same room, with a bill of its own. */
export interface Sharer {
  readonly stayId: string;
  readonly guestName: string;
  /** Adults and children. */
  readonly guests: number;
  /** In the house and in the room now, also on the day of leaving. */
  readonly inRoom: boolean;
  /** Day of leaving the room. */
  readonly until: string;
  /** Has a night left there: only then can it be moved along. */
  readonly staysOn: boolean;
  readonly doNotMove: boolean;
}

/** Those who are left in the room when these stays go. */
export function leftBehind(sharers: readonly Sharer[], going: readonly string[]): readonly Sharer[] {
  return sharers.filter(({ stayId }) => !going.includes(stayId));
}

/** Whether somebody still lives in the room: then it is nobody's to clean, close or repair behind a closed door. */
export function isLivedIn(sharers: readonly Sharer[], going: readonly string[]): boolean {
  return leftBehind(sharers, going).some(({ inRoom }) => inRoom);
}

/**
 * Who moves along: those named, or all who can be moved without asking a manager. Undefined for one of those named who
 * does not share the room.
 */
export function movingAlong(
  sharers: readonly Sharer[],
  named: readonly string[] | 'sharers',
): readonly (Sharer | undefined)[] {
  if (named === 'sharers') return sharers.filter(({ staysOn, doNotMove }) => staysOn && !doNotMove);
  return named.map((id) => sharers.find(({ stayId }) => stayId === id));
}
