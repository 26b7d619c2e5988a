import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';

const NAME = /Hội đồng thi đua(?: ?[-–—,] ?| )khen thưởng(?!\p{L})/giu;
const RIGHT = 'Hội đồng Thi đua - Khen thưởng';

/** Letter by letter and the part between the two halves, so that bold type that begins or ends inside stays. */
function editsOf(flat: Flat, from: number, viet: string): Edit[] {
  const shift = viet.length - RIGHT.length;
  const letters = [...RIGHT].flatMap((letter, i) => {
    const at = i < HEAD ? i : i + shift;
    if ((i >= HEAD && i < HEAD + ' - '.length) || letter === viet[at]) return [];
    return [{ span: spanOf(flat, from + at, from + at + 1), text: letter }];
  });
  const [start, end] = [HEAD, HEAD + ' - '.length + shift];
  if (viet.slice(start, end) === ' - ') return letters;
  return [...letters, { span: spanOf(flat, from + start, from + end), text: ' - ' }];
}

const HEAD = 'Hội đồng Thi đua'.length;

export default defineRule({
  id: 'thi-dua/ten-hoi-dong',
  severity: 'warning',
  basis: [
    { law: 'luat-06-2022', at: 'Điều 90', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục II, Mục IV, khoản 1', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Tên Hội đồng Thi đua - Khen thưởng viết sai', en: 'Name of the emulation council written wrongly' },
  messages: {
    vi: { sai: '“{viet}” viết chưa đúng tên; luật ghi “{dung}”.', sua: 'Viết “{dung}”' },
    en: { sai: '“{viet}” isn’t the name; the law writes “{dung}”.', sua: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Luật Thi đua, khen thưởng đặt tên hội đồng các cấp là “Hội đồng Thi đua - Khen thưởng”: giữa hai vế là gạch nối, chữ đầu của “Thi đua” và “Khen thưởng” viết hoa. Tên của luật thì có dấu phẩy và chữ thường (“Luật Thi đua, khen thưởng”), nên hai tên hay bị lẫn. Viết thường cả cụm (“các hội đồng thi đua, khen thưởng”) là danh từ chung, không báo; gạch dài giữa hai vế cũng không báo.',
    en: 'The law names the councils of every level “Hội đồng Thi đua - Khen thưởng”, with a hyphen and two capitals; the law’s own name has a comma (“Luật Thi đua, khen thưởng”), so the two are often mixed up. All in small letters it is a common noun and left alone, and so is a longer dash.',
  },
  check(context, report) {
    for (const { leaf, from, to, span } of matchesIn(context.view.proseText, NAME)) {
      const viet = leaf.flat.text.slice(from, to);
      if (leaf.role === 'quoted' || viet.startsWith('h') || isAllCaps(viet)) continue;
      if (viet.replace(/ [–—] /u, ' - ') === RIGHT) continue;
      report({
        span,
        message: 'sai',
        values: { viet, dung: RIGHT },
        fix: { title: 'sua', edits: editsOf(leaf.flat, from, viet) },
      });
    }
  },
  examples: [
    {
      name: 'thiếu gạch nối',
      text: 'Văn phòng Sở giúp ⟦Hội đồng Thi đua khen thưởng⟧ tổng hợp.',
      message: 'luật ghi “Hội đồng Thi đua - Khen thưởng”',
      fixed: 'Văn phòng Sở giúp Hội đồng Thi đua - Khen thưởng tổng hợp.',
    },
    {
      name: 'dấu phẩy của tên luật',
      text: 'Báo cáo gửi ⟦Hội đồng Thi đua, khen thưởng⟧ tỉnh.',
      fixed: 'Báo cáo gửi Hội đồng Thi đua - Khen thưởng tỉnh.',
    },
    {
      name: 'gạch nối dính chữ, chữ thường',
      text: 'Báo cáo gửi ⟦Hội đồng thi đua- khen thưởng⟧ tỉnh.',
      fixed: 'Báo cáo gửi Hội đồng Thi đua - Khen thưởng tỉnh.',
    },
    {
      name: 'chữ đậm giữ nguyên',
      text: 'Báo cáo gửi **⟦Hội Đồng thi đua** , Khen Thưởng⟧ tỉnh.',
      fixed: 'Báo cáo gửi **Hội đồng Thi đua** - Khen thưởng tỉnh.',
    },
    { name: 'đúng tên', text: 'Hội đồng Thi đua - Khen thưởng tỉnh họp mỗi quý.' },
    { name: 'gạch dài', text: 'Hội đồng Thi đua – Khen thưởng tỉnh họp mỗi quý.' },
    { name: 'danh từ chung', text: 'Kiện toàn các hội đồng thi đua, khen thưởng ở cơ sở.' },
    { name: 'tên luật', text: 'Thực hiện Luật Thi đua, khen thưởng.' },
  ],
});
