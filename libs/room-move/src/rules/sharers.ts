/** Another stay of the same room, with a bill of its own. */
export interface Sharer {
  readonly stayId: string;
  readonly guestName: string;
  /** Adults and children. */
  readonly guests: number;
  /** In the house and in the room now, also on the day of leaving. */
  readonly inRoom: boolean;
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
