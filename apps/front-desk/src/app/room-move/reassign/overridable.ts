import type { LeftStayPreviewDto } from '@amends/room-move/dto';

/** What keeps rooms away only until somebody who may has a reason. */
const PASSED_OVER = ['room-needs-override', 'room-held'];

/** Whether a reason, by a role that may, could change that this guest is left. */
export function isOverridable({ reason, against }: Pick<LeftStayPreviewDto, 'reason' | 'against'>): boolean {
  if (reason === 'do-not-move') return true;
  return reason === 'no-room' && PASSED_OVER.some((code) => (against[code] ?? 0) > 0);
}
