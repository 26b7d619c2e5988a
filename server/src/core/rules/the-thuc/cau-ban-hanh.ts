import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { isAmending } from '../bo-cuc/_amending.ts';
import { retype } from './_document.ts';
import {
  CIRCULAR_OPENING,
  circularWith,
  isEnactingSentence,
  isFrom,
  isNormativeText,
  SINCE_ND78,
} from './_normative.ts';

export default defineRule({
  id: 'the-thuc/cau-ban-hanh',
  part: 'preamble',
  severity: 'hint',
  basis: [
    {
      law: 'thong-le',
      at: 'câu ban hành kết thúc bằng dấu chấm (510 trong 520 văn bản đã xem), nhắc đúng tên gọi (426 trong 513)',
      kind: 'thong-le',
    },
  ],
  fix: 'safe',
  title: { vi: 'Câu ban hành khác cách viết thường dùng', en: 'Enacting sentence other than usual' },
  messages: {
    vi: {
      dau: 'Câu ban hành kết thúc bằng dấu chấm, không phải “{dau}”.',
      ten: 'Câu ban hành ghi “{viet}”, tên gọi của văn bản ghi “{ten}”; câu ban hành nhắc đúng tên gọi.',
      cham: 'Thay bằng dấu chấm',
    },
    en: {
      dau: 'The enacting sentence ends with a full stop, not with “{dau}”.',
      ten: 'The enacting sentence says “{viet}”, the name of the text “{ten}”; the sentence repeats the name.',
      cham: 'Put a full stop',
    },
  },
  docs: {
    vi: 'Sau các căn cứ của văn bản quy phạm pháp luật từ ngày 01/4/2025 là câu “Bộ trưởng Bộ … ban hành Thông tư quy định …”: một câu trọn, có dấu chấm ở cuối, nhắc lại đúng tên gọi ghi dưới tên loại. Tên gọi so sánh không kể chữ hoa, dấu câu, con số; văn bản sửa đổi, bổ sung chỉ xét dấu cuối câu. Đây là thông lệ nên chỉ là gợi ý.',
    en: 'In normative texts from 1 April 2025 on, the căn cứ are followed by “Bộ trưởng Bộ … ban hành Thông tư quy định …”: a sentence with its full stop that repeats the name under the type line. Names are compared without case, punctuation and figures; in amending acts only the final mark is looked at. Custom, hence a hint.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    const { doc, parsed } = context;
    const leaf = doc.preamble.find(({ leaf }) => isEnactingSentence(leaf.flat.text))?.leaf;
    if (leaf === undefined) return;
    const { flat } = leaf;
    const mark = /[:;,]$/u.exec(flat.text);
    if (mark !== null) {
      const edit = retype(flat, mark.index, mark.index + 1, '.', parsed.text);
      report({
        span: spanOf(flat, mark.index, mark.index + 1),
        message: 'dau',
        values: { dau: mark[0] },
        ...(edit === undefined ? {} : { fix: { title: 'cham', edits: [edit] } }),
      });
    }
    const name = doc.preface.subject?.text;
    const told = namedIn(leaf);
    if (name === undefined || told === undefined || isAmending(doc)) return;
    const differs = differenceOf(told.text, name);
    if (differs === undefined) return;
    report({
      span: spanOf(flat, told.from + differs.from, told.from + differs.to),
      message: 'ten',
      values: { viet: shortened(told.text.slice(differs.from, differs.to)), ten: shortened(differs.expected) },
    });
  },
  examples: [
    {
      name: 'kết thúc bằng dấu hai chấm',
      text: circularWith({
        opening: [
          ...CIRCULAR_OPENING.slice(0, 2),
          'Bộ trưởng Bộ Thư viện ban hành Thông tư quy định về tủ sách cơ sở⟦:⟧',
        ],
      }),
      message: 'kết thúc bằng dấu chấm',
      fixed: circularWith({}),
      whole: true,
    },
    {
      name: 'tên khác tên gọi',
      text: circularWith({
        opening: [
          ...CIRCULAR_OPENING.slice(0, 2),
          'Bộ trưởng Bộ Thư viện ban hành Thông tư quy định về ⟦thư viện xã⟧.',
        ],
      }),
      message: 'ghi “thư viện xã”, tên gọi của văn bản ghi “tủ sách cơ sở”',
      fixed: circularWith({
        opening: [...CIRCULAR_OPENING.slice(0, 2), 'Bộ trưởng Bộ Thư viện ban hành Thông tư quy định về thư viện xã.'],
      }),
      whole: true,
    },
    { name: 'đúng tên gọi, có dấu chấm', text: circularWith({}), whole: true },
    {
      name: 'tên gọi in hoa',
      text: circularWith({ subject: 'QUY ĐỊNH VỀ TỦ SÁCH CƠ SỞ' }),
      whole: true,
    },
    {
      name: 'tên dài: lời báo chỉ trích phần đầu',
      text: circularWith({
        opening: [
          ...CIRCULAR_OPENING.slice(0, 2),
          'Bộ trưởng Bộ Thư viện ban hành Thông tư quy định về ⟦thư viện lưu động của các xã, các thôn vùng cao, các bản, các buôn và biên giới⟧.',
        ],
      }),
      message: 'ghi “thư viện lưu động của các xã, các thôn vùng cao, các bản,…”',
      whole: true,
    },
    {
      name: '“ban hành Thông tư này” không nhắc tên gọi',
      text: circularWith({
        opening: [...CIRCULAR_OPENING.slice(0, 2), 'Bộ trưởng Bộ Thư viện ban hành Thông tư này.'],
      }),
      whole: true,
    },
  ],
});

const TYPE =
  /(?:ban hành|thông qua|quyết định) (?:Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết) /u;

/** The name that follows the kind in the sentence, without its final mark. */
function namedIn({ flat }: Leaf): { readonly from: number; readonly text: string } | undefined {
  const found = TYPE.exec(flat.text);
  if (found === null) return undefined;
  const from = found.index + found[0].length;
  const text = flat.text.slice(from).replace(/[.:;,]$/u, '');
  // "ban hành Nghị quyết này", "ban hành Luật Thi đua, khen thưởng": a name of its own kind.
  return text === '' || /^(?:này|sau đây|như sau)(?!\p{L})/u.test(text) ? undefined : { from, text };
}

/** From the first to the last word that differs, without case, punctuation and figures; undefined where none does. */
function differenceOf(
  written: string,
  name: string,
): { readonly from: number; readonly to: number; readonly expected: string } | undefined {
  const a = wordsOf(written);
  const b = wordsOf(name);
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.bare === b[head]?.bare) head += 1;
  if (head === a.length && head === b.length) return undefined;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail)?.bare === b.at(-1 - tail)?.bare) tail += 1;
  // Where one of them only has more words, the word before is told with them.
  if (head > 0 && Math.min(a.length, b.length) - head - tail === 0) head -= 1;
  else if (Math.min(a.length, b.length) - head - tail === 0) tail -= 1;
  const range = (words: readonly Word[]) => ({
    from: words[head]?.from ?? 0,
    to: words[words.length - 1 - tail]?.to ?? 0,
  });
  const own = range(b);
  return { ...range(a), expected: name.slice(own.from, own.to) };
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly bare: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+/gu)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    bare: found[0].toLowerCase(),
  }));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text;
}
