/** What GET .../events streams and, later, webhooks carry: CloudEvents, thin, no guest data. */
export interface EventDto {
  readonly id: string;
  /** For example `case.opened`, `stay.moved`, `folio.credited`, `room.status-changed`. */
  readonly type: string;
  readonly time: string;
  /** For example `case/0197…`. */
  readonly subject: string;
  readonly data: {
    readonly version?: number;
    readonly changed?: readonly string[];
    readonly stayId?: string;
    readonly caseId?: string;
    /** How a hold of a room ended: given back, replaced by another for the same guest, taken over, or moved in. */
    readonly ended?: 'released' | 'replaced' | 'overridden' | 'moved';
  };
}
