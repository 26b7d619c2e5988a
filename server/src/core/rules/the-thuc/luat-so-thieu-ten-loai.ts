import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { hasForm, retype } from './_document.ts';
import { lawWith } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/luat-so-thieu-ten-loai',
  part: 'preamble',
  severity: 'hint',
  basis: [
    {
      law: 'thong-le',
      at: 'dòng số của luật, pháp lệnh ghi “Luật số:” (51 trong 52 văn bản đã xem)',
      kind: 'thong-le',
    },
  ],
  fix: 'review',
  title: {
    vi: 'Dòng số của luật không ghi tên loại',
    en: 'Number line of a law without the word for its type',
  },
  messages: {
    vi: { loai: 'Dòng số của {loai} ghi cả tên loại: “{dung}”.', ghi: 'Ghi “{dung}”' },
    en: { loai: 'The number line of a {loai} names its type: “{dung}”.', ghi: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Luật, pháp lệnh và nghị quyết của Quốc hội, Ủy ban Thường vụ Quốc hội không có chữ viết tắt tên loại trong ký hiệu, nên tên loại đứng ngay ở dòng số: “Luật số: 64/2025/QH15”, “Nghị quyết số: 201/2025/QH15”. Đây là thông lệ, chỉ là gợi ý.',
    en: 'The symbols of laws, ordinances and resolutions of the National Assembly hold no abbreviation of the type, so the type stands on the number line: “Luật số: 64/2025/QH15”. This is custom, hence a hint.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const name = nameOf(doc);
    const leaf = doc.preface.number?.leaves[0];
    const word = /^(?:Số|SỐ|số)(?: ?:)?/u.exec(leaf?.flat.text ?? '')?.[0];
    if (name === undefined || leaf === undefined || word === undefined) return;
    const dung = `${name} số${word.replace(/^số/iu, '')}`;
    const edit = retype(leaf.flat, 0, word.length, dung, parsed.text);
    report({
      span: spanOf(leaf.flat, 0, word.length),
      message: 'loai',
      values: { loai: name.toLowerCase(), dung },
      ...(edit === undefined ? {} : { fix: { title: 'ghi', values: { dung }, edits: [edit] } }),
    });
  },
  examples: [
    {
      name: 'luật chỉ ghi “Số:”',
      text: lawWith({ number: '⟦Số:⟧ 41/2026/QH16' }),
      message: '“Luật số:”',
      fixed: lawWith({}),
      whole: true,
    },
    { name: 'có tên loại', text: lawWith({}), whole: true },
    {
      name: 'luật kèm ở sau văn bản khác',
      text: `${lawWith({})}\n\n${lawWith({ number: 'Số: 41/2026/QH16' })}`,
      whole: true,
    },
  ],
});

/** Codes are left out: both “Luật số:” and “Bộ luật số:” stand over them. */
function nameOf({ kind, preface }: DocumentTree): string | undefined {
  if (kind === 'luat') return 'Luật';
  if (kind === 'phap-lenh') return 'Pháp lệnh';
  const national = /^(?:QUỐC HỘI|[ỦU][YỶ] BAN THƯỜNG VỤ QUỐC HỘI)$/u.test(preface.agency?.text ?? '');
  return kind === 'nghi-quyet' && national ? 'Nghị quyết' : undefined;
}
