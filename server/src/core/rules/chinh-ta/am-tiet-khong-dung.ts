import { defineRule } from '../../lint/rule.ts';
import { slipsOf } from '../../spelling/judge.ts';
import { isMisspelt } from '../../spelling/misspelt.ts';
import { placeOf } from './_report.ts';

export default defineRule({
  id: 'chinh-ta/am-tiet-khong-dung',
  severity: 'warning',
  related: ['chinh-ta/am-tiet-khong-co', 'chinh-ta/tu-viet-sai'],
  basis: [{ law: 'thong-le', at: 'các âm tiết có dùng trong tiếng Việt', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Âm tiết không từ nào dùng', en: 'Syllable that no word has' },
  messages: {
    vi: { la: 'Không từ nào có âm tiết “{tu}”; có lẽ là “{dung}”.', thay: 'Thay bằng “{dung}”' },
    en: { la: 'No word has the syllable “{tu}”; “{dung}” may be meant.', thay: 'Replace by “{dung}”' },
  },
  docs: {
    vi: 'Âm tiết viết được nhưng tiếng Việt không dùng, nhất là lẫn hỏi với ngã: “nhửng”, “phãi”, “mổi”. “Triễn khai”, “quyễn hạn”, “hổ trợ”, sai trong một từ hai âm tiết, thì `chinh-ta/tu-viet-sai` báo. So với danh sách các âm tiết có dùng, kể cả tiếng địa phương, từ láy, tên thường gặp. Chữ viết hoa trong tên riêng, chữ nhắc lại nhiều lần không bị báo.',
    en: 'Syllables that can be written but that Vietnamese doesn’t use, mostly hỏi and ngã mixed up: “nhửng”, “phãi”; within a word of two syllables (“triễn khai”) `chinh-ta/tu-viet-sai` says so. Compared with a list of the syllables in use, dialects and common names included. Words with capitals within names and words that come back often are left alone.',
  },
  wholeFile: true,
  check({ parsed, view, words }, report) {
    for (const slip of slipsOf(view, words)) {
      // In a word of two syllables it is known what was meant: `tu-viet-sai` says so.
      if (slip.kind !== 'unused' || isMisspelt(view, slip.odd.leaf, slip.odd.from)) continue;
      const { span, edits } = placeOf(parsed.text, slip);
      const [fix, ...moreFixes] = edits.map((edit) => ({
        title: 'thay' as const,
        edits: [edit],
        values: { dung: edit.text },
      }));
      report({
        span,
        message: 'la',
        values: { tu: slip.odd.word, dung: slip.texts[0] ?? '' },
        word: slip.odd.word,
        ...(fix === undefined ? {} : { fix, moreFixes }),
      });
    }
  },
  examples: [
    {
      name: 'lẫn hỏi và ngã',
      text: 'Thực hiện ⟦nhửng⟧ nhiệm vụ trọng tâm, ⟦phãi⟧ đúng hạn.',
      message: 'Không từ nào có âm tiết “nhửng”; có lẽ là “những”',
      fixed: 'Thực hiện những nhiệm vụ trọng tâm, phải đúng hạn.',
    },
    {
      name: 'từ thi đua, từ địa phương, từ láy',
      text: 'Nỗ lực, sôi nổi, hăng hái, tận tụy, vươn lên, gắng sức, nền nếp, mạnh mẽ, đôn đốc, khiêm tốn, hách dịch, yêu mến, dõi theo, chặt chẽ, đẹp đẽ, rải rác, nhẹ nhõm, ngoằn ngoèo.',
    },
    { name: 'tên riêng', text: 'Khu công nghiệp Sông Loỏng, xã Chéng Hoa.' },
  ],
});
