/** The part of qrcode that works out a code; the package brings no types. */
declare module 'qrcode/lib/core/qrcode' {
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
}
