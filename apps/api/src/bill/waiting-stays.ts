interface Heard {
  readonly property: string;
  readonly type: string;
  readonly data: { readonly stayId?: string };
}

/** Stays of one property, for one statement. */
export interface Taken {
  readonly propertyId: string;
  readonly stayIds: readonly string[];
}

/** What changes a bill, or what it is checked against. */
const TELLING = /^(folio|stay|promise)\./;

/** Stays whose bills are to be checked, each once however much arrives. */
export class WaitingStays {
  private readonly byProperty = new Map<string, Set<string>>();

  /** Takes in one event of the outbox; answers whether it has to do with a bill. */
  hear(payload: string): boolean {
    const { property, type, data } = JSON.parse(payload) as Heard;
    if (!TELLING.test(type) || typeof data.stayId !== 'string') return false;
    this.byProperty.set(property, (this.byProperty.get(property) ?? new Set()).add(data.stayId));
    return true;
  }

  /** What was taken and could not be checked: behind what else waits, of this property or another. */
  giveBack({ propertyId, stayIds }: Taken): void {
    const waiting = new Set([...(this.byProperty.get(propertyId) ?? []), ...stayIds]);
    this.byProperty.delete(propertyId);
    this.byProperty.set(propertyId, waiting);
  }

  some(): boolean {
    return this.byProperty.size > 0;
  }

  /** At most `most` stays of one property, then it is the next one's turn: no hotel waits for a flood in another. */
  take(most: number): Taken | undefined {
    const [next] = this.byProperty;
    if (!next) return undefined;
    const [propertyId, stays] = next;
    const stayIds = [...stays].slice(0, most);
    for (const id of stayIds) stays.delete(id);
    this.byProperty.delete(propertyId);
    if (stays.size > 0) this.byProperty.set(propertyId, stays);
    return { propertyId, stayIds };
  }
}
