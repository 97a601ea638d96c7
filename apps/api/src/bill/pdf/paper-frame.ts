import { type BillWords, billWordsOf, type ExplanationLanguage } from '@amends/bill';
import type { Content, PaperDefinition } from 'pdfmake';
import type { House } from '../page/guest-page';
import { PAPER_STYLES } from './paper-styles';

/** What stands on every page of a paper, and what is between. */
export interface PaperFrame {
  readonly house: House;
  readonly language: ExplanationLanguage;
  readonly heading: string;
  /** A5 instead of A4. */
  readonly small: boolean;
  /** Which copy it is; stands at the foot. */
  readonly mark: string;
  readonly content: readonly Content[];
}

/** Black on white, the house on every page, page x of y. */
export function paperFrame({ house, language, heading, small, mark, content }: PaperFrame): PaperDefinition {
  const words = billWordsOf(language);
  const margin = small ? 28 : 50;
  return {
    pageSize: small ? 'A5' : 'A4',
    pageMargins: [margin, 58, margin, 44],
    language,
    tagged: true,
    displayTitle: true,
    compress: true,
    info: { title: `${heading} · ${house.name}`, author: house.name },
    header: { margin: [margin, 24, margin, 0], columns: houseHead(house, words) },
    footer: (page, pages) => ({
      margin: [margin, 8, margin, 0],
      style: 'soft',
      columns: [
        { text: [heading, mark].filter(Boolean).join(' · '), width: '*' },
        { text: words.page(page, pages), width: 'auto', alignment: 'right' },
      ],
    }),
    content,
    defaultStyle: { font: 'Inter', fontSize: 9, lineHeight: 1.2 },
    styles: PAPER_STYLES,
  };
}

function houseHead({ name, telephone, postalAddress }: House, words: BillWords): readonly Content[] {
  const reach = [postalAddress, telephone && `${words.telephone}: ${telephone}`].filter(Boolean).join(' · ');
  return [
    { text: name, bold: true, width: 'auto' },
    { text: reach, style: 'soft', alignment: 'right', width: '*' },
  ];
}
