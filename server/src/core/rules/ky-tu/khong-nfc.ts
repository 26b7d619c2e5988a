import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { composeCluster } from '../../text/compose.ts';
import { wordsWith } from '../../text/word.ts';

interface Word extends Place {
  readonly word: string;
}

const MARK = /[\u0300-\u036f]/gu;
const CLUSTER = /\p{L}\p{M}+/gu;
const CAP = 5;

export default defineRule({
  id: 'ky-tu/khong-nfc',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'tcvn-6909', at: 'chữ có dấu là một ký tự dựng sẵn', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: { vi: 'Chữ có dấu tách rời (không phải Unicode dựng sẵn)', en: 'Letters with separate marks (not NFC)' },
  messages: {
    vi: {
      tu: '“{tu}” viết bằng ký tự tổ hợp (dấu tách khỏi chữ); nên dùng Unicode dựng sẵn.',
      nhieu: 'Có {so} từ viết bằng ký tự tổ hợp (dấu tách khỏi chữ); nên dùng Unicode dựng sẵn.',
      sua: 'Chuyển “{tu}” sang Unicode dựng sẵn',
      suahet: 'Chuyển cả {so} từ sang Unicode dựng sẵn',
    },
    en: {
      tu: '“{tu}” is written with combining marks; precomposed Unicode is expected.',
      nhieu: '{so} words are written with combining marks; precomposed Unicode is expected.',
      sua: 'Make “{tu}” precomposed',
      suahet: 'Make all {so} words precomposed',
    },
  },
  docs: {
    vi: 'Chữ tiếng Việt gõ ở chế độ “Unicode tổ hợp”, hoặc dán từ PDF, có dấu là ký tự riêng đứng sau chữ cái. Mắt không thấy khác nhưng tìm kiếm, so sánh, tra số ký hiệu đều hụt, và nhiều máy in tách dấu. Nghị định 30/2020/NĐ-CP yêu cầu bộ mã theo TCVN 6909:2001; các bộ gõ theo tiêu chuẩn này cho chữ dựng sẵn. Dấu thanh đứng trước dấu mũ, dấu gõ hai lần cũng được ghép lại. Cách sửa không đổi chữ nào, chỉ đổi cách ghi.',
    en: 'Letters typed as “composite Unicode” or pasted from a PDF carry their marks as characters of their own. The eye sees no difference, but searching, comparing and looking up a number fail, and some printers set the mark apart. A tone before the hat and a mark given twice are put together too. The fix changes no letter, only the way it is stored.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    const words: Word[] = [];
    for (const span of wordsWith(parsed.text, MARK)) {
      const word = parsed.text.slice(span.start, span.end);
      const role = view.leafAt(span.start)?.role;
      if (role === undefined || role === 'code' || role === 'outside') continue;
      const edits = [...word.matchAll(CLUSTER)].flatMap((cluster) => {
        const composed = composeCluster(cluster[0]);
        if (composed === cluster[0]) return [];
        const at = span.start + cluster.index;
        return [{ span: { start: at, end: at + cluster[0].length }, text: composed }];
      });
      if (edits.length > 0) words.push({ span, edits, word: word.replace(CLUSTER, composeCluster) });
    }
    reportMany(
      words,
      CAP,
      ({ span, edits, word }) => report({ span, message: 'tu', values: { tu: word }, fix: { title: 'sua', edits } }),
      ({ span }, count, edits) =>
        report({ span, message: 'nhieu', values: { so: count }, fix: { title: 'suahet', edits } }),
    );
  },
  examples: [
    {
      name: 'một từ có dấu tách rời',
      text: 'Các đơn vị ⟦ba\u0301o⟧ cáo kết quả hằng quý.',
      message: '“báo” viết bằng ký tự tổ hợp',
      fixed: 'Các đơn vị báo cáo kết quả hằng quý.',
      notNfc: true,
    },
    {
      name: 'dấu mũ và dấu thanh cùng tách rời',
      text: 'Tổ chức ⟦cu\u0309a⟧ phong trào, ⟦vie\u0323\u0302c⟧ bình xét.',
      fixed: 'Tổ chức của phong trào, việc bình xét.',
      notNfc: true,
    },
    {
      name: 'dấu thanh gõ trước dấu mũ',
      text: 'Các đơn vị bổ sung ⟦hồ̀⟧ sơ, ⟦cá̂p⟧ phát kinh phí.',
      message: '“hồ” viết bằng ký tự tổ hợp',
      fixed: 'Các đơn vị bổ sung hồ sơ, cấp phát kinh phí.',
      notNfc: true,
    },
    {
      name: 'dấu huyền, dấu sắc của bảng mã cũ',
      text: 'Thực hiện ⟦làm⟧ theo ⟦các⟧ bước.',
      fixed: 'Thực hiện làm theo các bước.',
      notNfc: true,
    },
    { name: 'chữ dựng sẵn', text: 'Các đơn vị báo cáo kết quả hằng quý.' },
  ],
});
