import type { Step } from './step.ts';

export const characters: Step = {
  id: 'ky-tu',
  title: { vi: 'Chữ có dấu tách rời', en: 'Letters with separate marks' },
  why: {
    vi: 'Chữ cái có dấu đứng riêng (Unicode tổ hợp) thành chữ dựng sẵn: mắt không thấy khác, nhưng tìm kiếm và tra số ký hiệu hết bị hụt.',
    en: 'Letters whose marks stand apart become one character each: the eye sees no difference, but searching finds them again.',
  },
  done: { vi: 'ghép dấu ở {so} chỗ', en: 'compose marks in {so} places' },
  changes({ text, leaves }) {
    return leaves.flatMap((leaf) => {
      if (leaf.role === 'code' || leaf.role === 'frontMatter') return [];
      const { start, end } = leaf.span;
      return [...text.slice(start, end).matchAll(CLUSTER)].flatMap((found) => {
        const composed = found[0].normalize('NFC');
        const at = start + found.index;
        return composed === found[0]
          ? []
          : [{ edits: [{ span: { start: at, end: at + found[0].length }, text: composed }] }];
      });
    });
  },
};

const CLUSTER = /\p{L}\p{M}+/gu;
