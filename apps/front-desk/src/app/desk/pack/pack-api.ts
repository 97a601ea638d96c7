import { Injectable, inject } from '@angular/core';
import { CurrentProperty } from '../../platform/current-property';

/** Whose pack it is, and in which language its paper. */
export interface PackWish {
  readonly folioId: string;
  /** Of another payer than the guest. */
  readonly window: number | undefined;
  /** The guest's own without. */
  readonly language: string | undefined;
}

/** Addresses of dispute packs; reading one is audited by the server. */
@Injectable({ providedIn: 'root' })
export class PackApi {
  private readonly property = inject(CurrentProperty);

  contentsUrl(wish: PackWish): string | undefined {
    const pack = this.property.url('folios', wish.folioId, 'dispute-pack', 'contents');
    return pack && `${pack}${query(wish)}`;
  }

  fileUrl(wish: PackWish, format: 'pdf' | 'json'): string {
    const name = format === 'pdf' ? 'dispute-pack.pdf' : 'dispute-pack';
    return `${this.property.url('folios', wish.folioId, name)}${query(wish)}`;
  }
}

function query({ window, language }: PackWish): string {
  const said = { ...(window !== undefined && { window: String(window) }), ...(language !== undefined && { language }) };
  const text = String(new URLSearchParams(said));
  return text === '' ? '' : `?${text}`;
}
