/** The part of pdfmake we print with; the package brings no types. */
declare module 'pdfmake' {
  export type Content =
    string | readonly Content[] | ({ readonly [property: string]: unknown } & { readonly text?: unknown });

  export interface PageCorner {
    (page: number, pages: number): Content;
  }

  export interface PaperDefinition {
    readonly pageSize: 'A4' | 'A5';
    readonly pageMargins: readonly [number, number, number, number];
    /** BCP 47; what a screen reader reads it in. */
    readonly language: string;
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly compress: boolean;
    readonly info: { readonly title: string; readonly author: string };
    readonly header: Content;
    readonly footer: PageCorner;
    readonly content: readonly Content[];
    readonly defaultStyle: { readonly [property: string]: unknown };
    readonly styles: Readonly<Record<string, { readonly [property: string]: unknown }>>;
  }

  const printer: {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold', string>>>>): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(definition: PaperDefinition): { getBuffer(): Promise<Buffer> };
  };
  // eslint-disable-next-line import-x/no-default-export -- that is how the package is made
  export default printer;
}
