import { defineRule } from '../../lint/rule.ts';
import { ALPHABET } from '../../text/letters.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelSpan } from './_division.ts';
import { listsOf } from './_lists.ts';
import { breaksOf, fixesOf, isAboutLetters, renumberFix, slipFix } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/diem-sai-chu-cai',
  since: '0.1.0',
  related: ['bo-cuc/sai-kieu-danh-so'],
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Điểm không theo bảng chữ cái tiếng Việt', en: 'Point letters not in the Vietnamese alphabet' },
  messages: {
    vi: {
      ngoai: 'Chữ “{chu}” không có trong bảng chữ cái tiếng Việt; sau “{truoc})” là “{dung})”.',
      thieu: '“e)” đứng ngay sau “d)”; trong bảng chữ cái tiếng Việt, sau “d” là “đ”.',
      lap: '“d)” dùng hai lần; điểm sau “d)” là “đ)”.',
      truoc: 'Điểm đứng trước',
      sua: 'Sửa thành “đ)”',
      danhLai: 'Đánh lại các điểm theo bảng chữ cái tiếng Việt',
    },
    en: {
      ngoai: 'The letter “{chu}” isn’t in the Vietnamese alphabet; “{truoc})” is followed by “{dung})”.',
      thieu: '“e)” comes right after “d)”; in the Vietnamese alphabet “d” is followed by “đ”.',
      lap: '“d)” is used twice; the point after “d)” is “đ)”.',
      truoc: 'The point before',
      sua: 'Change to “đ)”',
      danhLai: 'Letter the points by the Vietnamese alphabet',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Điểm trong khoản dùng các chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y. Danh sách tự động của Word theo bảng chữ cái La-tinh nên bỏ chữ đ và thêm f, j, w, z. Nếu chỉ chữ “đ” bị gõ thành “d” (d, d, e), chỉ chữ đó được sửa; nếu không, cả danh sách được đánh lại và phải xem lại vì văn bản có thể đã dẫn tới các điểm.',
    en: 'Points take the letters of the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y. Word’s automatic lists follow the Latin one, so they leave out đ and add f, j, w, z. Where only “đ” was typed as “d” (d, d, e), that letter is changed; otherwise the whole list is lettered anew, to be looked at because the text may refer to the points.',
  },
  check(context, report) {
    let fixes = 0;
    const whole = (at: Division) => {
      fixes += 1;
      const fix = fixes > 40 ? undefined : renumberFix(context, at);
      return fix === undefined ? [] : [{ ...fix, title: 'danhLai' as const }];
    };
    for (const list of listsOf(context)) {
      if (list.members[0]?.style !== 'alpha') continue;
      const found = breaksOf(list).find(isAboutLetters);
      if (found?.before !== undefined) {
        const slip = found.kind === 'trung' ? slipFix(context, found) : undefined;
        const [renumbered] = whole(found.at);
        const own = slip === undefined ? undefined : { ...slip, title: 'sua' as const };
        const [fix, ...moreFixes] = fixesOf<'sua' | 'danhLai'>(own, renumbered);
        report({
          span: labelSpan(found.at),
          message: found.kind === 'nhay' ? 'thieu' : 'lap',
          ...(fix === undefined ? {} : { fix, moreFixes }),
          related: [{ span: labelSpan(found.before), message: 'truoc' }],
        });
      }
      const at = list.members.findIndex((one) => /^[fjwz]$/u.test(one.num));
      const strange = list.members[at];
      const before = list.members[at - 1];
      if (strange === undefined || before === undefined || before.ordinal === 0) continue;
      const dung = ALPHABET[before.ordinal];
      if (dung === undefined) continue;
      const [fix] = whole(strange);
      report({
        span: labelSpan(strange),
        message: 'ngoai',
        values: { chu: strange.num, truoc: before.num, dung },
        ...(fix === undefined ? {} : { fix }),
        related: [{ span: labelSpan(before), message: 'truoc' }],
      });
    }
  },
  examples: [
    {
      name: 'e ngay sau d',
      text: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\n⟦e)⟧ Năm;\n\ng) Sáu.',
      message: 'sau “d” là “đ”',
      fixed: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu.',
    },
    {
      name: 'd hai lần',
      text: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\n⟦d)⟧ Năm;\n\ne) Sáu.',
      message: 'dùng hai lần',
      fixed: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu.',
    },
    {
      name: 'chữ f',
      text: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\n⟦f)⟧ Bảy;\n\ng) Tám.',
      message: 'sau “e)” là “g)”',
      fixed: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy;\n\nh) Tám.',
    },
    {
      name: 'đúng bảng chữ cái tiếng Việt',
      text: 'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy;\n\nh) Tám;\n\ni) Chín;\n\nk) Mười.',
    },
    {
      name: 'số La Mã thường',
      text: '1. Hồ sơ gồm:\n\ni) Đơn đề nghị;\n\nii) Bản kê khai;\n\niii) Bản sao quyết định.\n\n2. Hồ sơ gửi về Văn phòng Sở.',
    },
  ],
});
