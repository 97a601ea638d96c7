import { createHash } from 'node:crypto';
import { canonicalJson } from '@amends/kernel';
import { Refused } from '../platform/refused';

/** The preview with its token: equal facts give an equal one, and any other fact another one. */
export function withToken<Preview extends object>(preview: Preview): Preview & { readonly token: string } {
  return { ...preview, token: createHash('sha256').update(canonicalJson(preview)).digest('base64url') };
}

/** @throws Refused `preview-stale` with the preview as it is now, unless it is what the desk agreed to. */
export function refuseStalePreview(preview: { readonly token: string }, agreed: string): void {
  if (preview.token !== agreed) throw new Refused('preview-stale', { preview });
}
