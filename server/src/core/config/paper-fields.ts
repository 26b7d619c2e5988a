import { FORM_OPTIONS, type FormOptions, reachOf } from '../layout/form.ts';
import type { ConfigField } from './fields.ts';

interface OnPaper extends Pick<ConfigField, 'title' | 'description'> {
  readonly unit: 'mm' | 'pt' | '';
}

const ON_PAPER: Readonly<Record<keyof FormOptions, OnPaper>> = {
  size: {
    unit: 'pt',
    title: { vi: 'Cỡ chữ nội dung', en: 'Size of the text' },
    description: {
      vi: '13 hoặc 14, văn bản của Đảng 14 hoặc 15; cỡ chữ các thành phần khác theo đó.',
      en: '13 or 14, Party papers 14 or 15; all other sizes go with it.',
    },
  },
  top: margin('Lề trên', 'Top margin'),
  bottom: margin('Lề dưới', 'Bottom margin'),
  left: margin('Lề trái', 'Left margin'),
  right: margin('Lề phải', 'Right margin'),
  firstLine: {
    unit: 'mm',
    title: { vi: 'Lùi đầu dòng', en: 'First-line indent' },
    description: { vi: '10 hoặc 12.7 mm.', en: '10 or 12.7 mm.' },
  },
  gap: {
    unit: 'pt',
    title: { vi: 'Khoảng cách giữa các đoạn', en: 'Gap between paragraphs' },
    description: { vi: 'Ít nhất 6 pt.', en: 'At least 6 pt.' },
  },
  times: {
    unit: '',
    title: { vi: 'Khoảng cách dòng, số lần dòng đơn', en: 'Line spacing, times the single line' },
    description: { vi: 'Từ 1 đến 1.5; văn bản của Đảng không dùng.', en: '1 to 1.5; not for Party papers.' },
  },
  exactly: {
    unit: 'pt',
    title: { vi: 'Khoảng cách dòng chính xác', en: 'Line spacing, exactly' },
    description: {
      vi: 'Văn bản của Đảng từ 18 đến 22 pt, quy phạm pháp luật ít nhất 15 pt.',
      en: 'Party papers 18 to 22 pt, normative ones at least 15 pt.',
    },
  },
};

function margin(vi: string, en: string): OnPaper {
  return {
    unit: 'mm',
    title: { vi, en },
    description: { vi: 'Tính bằng mm, trong khoảng thể thức cho phép.', en: 'In mm, within what the form allows.' },
  };
}

/** Keys of `paper`; which numbers each may have, the table of the printed form says. */
export const PAPER_FIELDS: readonly ConfigField[] = FORM_OPTIONS.map((key) => {
  const { unit, title, description } = ON_PAPER[key];
  return { key, shape: 'number', title, description, range: { ...reachOf(key), unit } };
});
