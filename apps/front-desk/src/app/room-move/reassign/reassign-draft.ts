import { deskSlot } from '../../platform/desk-memory';

/** What was typed beside the plan. */
export interface ReassignDraft {
  /** Why guests go who are not to be moved, or into rooms that are not ready. */
  readonly overrideReason?: string;
}

const NOTHING: ReassignDraft = {};

/** By the rooms that are asked about. */
export const REASSIGN_DRAFT = deskSlot('room-move.reassign', NOTHING);
