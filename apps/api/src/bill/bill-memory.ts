/** Of everything a bill is checked by: another mark, other facts. */
export interface Marked {
  readonly mark: string;
}

type Head = Marked & { readonly stayId: string };

/** What bills in house were found to be, by property and stay, each with the mark of the facts it was found by. */
export class BillMemory<Found extends Marked> {
  private readonly byProperty = new Map<string, ReadonlyMap<string, Found>>();

  /** Stays whose bills nobody has looked at, or that are not what they were then. */
  changed(propertyId: string, heads: readonly Head[]): readonly string[] {
    const known = this.byProperty.get(propertyId);
    return heads.filter(({ stayId, mark }) => known?.get(stayId)?.mark !== mark).map(({ stayId }) => stayId);
  }

  /** Takes in what was found anew, and answers it for all who are in house; who has left is forgotten. */
  renew(propertyId: string, heads: readonly Head[], anew: ReadonlyMap<string, Found>): ReadonlyMap<string, Found> {
    const known = this.byProperty.get(propertyId);
    const now = new Map<string, Found>();
    for (const { stayId } of heads) {
      const found = anew.get(stayId) ?? known?.get(stayId);
      if (found) now.set(stayId, found);
    }
    this.byProperty.set(propertyId, now);
    return now;
  }
}
