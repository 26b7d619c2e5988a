import type { LegacyEncoding, LegacyPassage } from '../../encoding/recognise.ts';
import { reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { LeafRole } from '../../tree/nodes.ts';

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC, phông .VnTime)',
  vni: 'VNI',
  utf8: 'UTF-8',
};
const CAP = 3;
const SKIPPED: ReadonlySet<LeafRole> = new Set(['code', 'frontMatter', 'comment'] satisfies LeafRole[]);

export default defineRule({
  id: 'ky-tu/bang-ma-cu',
  related: ['ky-tu/khong-nfc', 'ky-tu/chu-mat'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'tcvn-6909', at: 'bộ mã ký tự chữ Việt 16 bit', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: {
    vi: 'Chữ viết bằng bảng mã cũ (TCVN3, VNI) hoặc đọc sai bảng mã',
    en: 'Text in an old encoding (TCVN3, VNI) or read with a wrong one',
  },
  messages: {
    vi: {
      tcvn3:
        'Đoạn này viết bằng bảng mã {ma}, không phải Unicode: “{truoc}” là “{sau}”; chuyển xong cần soát lại chữ hoa có dấu, vì bảng mã này không ghi.',
      vni: 'Đoạn này viết bằng bảng mã {ma}, không phải Unicode: “{truoc}” là “{sau}”.',
      utf8: 'Chữ ở đây là {ma} bị đọc sai bảng mã: “{truoc}” là “{sau}”.',
      nhieu: 'Có {so} đoạn viết bằng bảng mã cũ hoặc bị đọc sai bảng mã, bắt đầu từ đây: “{truoc}” là “{sau}”.',
      chuyen: 'Chuyển sang Unicode',
      chuyenhet: 'Chuyển cả {so} đoạn sang Unicode',
    },
    en: {
      tcvn3:
        'This passage is in {ma}, not in Unicode: “{truoc}” is “{sau}”; capitals with a tone need a look after the conversion, as this encoding does not store them.',
      vni: 'This passage is in {ma}, not in Unicode: “{truoc}” is “{sau}”.',
      utf8: 'This is {ma} that was read with a wrong encoding: “{truoc}” is “{sau}”.',
      nhieu: '{so} passages are in an old encoding or were read with a wrong one, from here on: “{truoc}” is “{sau}”.',
      chuyen: 'Convert to Unicode',
      chuyenhet: 'Convert all {so} passages to Unicode',
    },
  },
  docs: {
    vi: 'Văn bản soạn trước đây bằng phông .VnTime (bảng mã TCVN3, còn gọi ABC) hay VNI-Times chỉ đọc được khi máy có đúng phông ấy; chép sang nơi khác thì thành “Céng hßa x· héi” hay “COÄNG HOØA XAÕ HOÄI”. Tệp Unicode mở nhầm bảng mã thì thành “Ä‘á»‹nh”. Nghị định 30/2020/NĐ-CP yêu cầu bộ mã Unicode theo TCVN 6909:2001.\n\nMột đoạn chỉ bị báo khi chữ của nó không phải tiếng Việt nhưng giải mã ra thì đúng là tiếng Việt, nên chữ Pháp, chữ Đức, chữ Việt Unicode không bị báo. Trong đoạn ấy các quy tắc khác im lặng, vì chữ chưa phải là chữ định viết.\n\nTCVN3 không có mã cho chữ hoa có dấu (Á, Ộ …): phông .VnTimeH hiện chữ thường thành chữ hoa. Từ có chữ cái khác viết hoa (“CéNG”) được chuyển thành chữ hoa; dòng gõ toàn chữ thường bằng phông ấy thì không cách nào biết, nên chuyển xong cần soát lại chữ hoa. Chữ “ư” không dấu của TCVN3 trùng mã với gạch nối mềm, hay bị các chương trình bỏ mất: “ch¬ng” vẫn được đọc là “chương”, còn “nh” thì không biết là “như”.',
    en: 'Documents typed in fonts such as .VnTime (TCVN3, also called ABC) or VNI-Times are legible only with that very font; elsewhere they turn into “Céng hßa x· héi” or “COÄNG HOØA XAÕ HOÄI”. A Unicode file opened with a wrong encoding turns into “Ä‘á»‹nh”.\n\nA passage is reported only when its words are not Vietnamese as they stand and are once decoded, so that French, German and Vietnamese in Unicode are left alone. The other rules keep silent there, since the letters are not those that are meant.\n\nTCVN3 stores no capitals with a tone: fonts such as .VnTimeH show small letters as capitals. A word with other capitals (“CéNG”) becomes one in capitals; a line typed wholly in small letters cannot be told, so capitals need a look afterwards.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    const passages = view.legacy.filter(({ edits }) => {
      const role = view.leafAt(edits[0]?.span.start ?? 0)?.role;
      return role === undefined || !SKIPPED.has(role);
    });
    reportMany(
      passages.map((passage) => ({ ...passage, place: placeOf(parsed.text, passage) })),
      CAP,
      ({ encoding, edits, place }) =>
        report({
          span: place.span,
          message: encoding,
          values: { ma: NAMES[encoding], truoc: place.before, sau: place.after },
          fix: { title: 'chuyen', edits },
        }),
      ({ place }, count, edits) =>
        report({
          span: place.span,
          message: 'nhieu',
          values: { so: count, truoc: place.before, sau: place.after },
          fix: { title: 'chuyenhet', edits },
        }),
    );
  },
  examples: [
    {
      name: 'đoạn TCVN3 dán vào',
      text: '⟦Thùc hiÖn C«ng v¨n cña Së vÒ viÖc rµ so¸t hå s¬, c¸c ®¬n vÞ b¸o c¸o tr­íc ngµy 15 h»ng th¸ng.⟧',
      message: 'bảng mã TCVN3',
      fixed: 'Thực hiện Công văn của Sở về việc rà soát hồ sơ, các đơn vị báo cáo trước ngày 15 hằng tháng.',
    },
    {
      name: 'đoạn VNI dán vào',
      text: '⟦Caùc phoøng chuyeân moân baùo caùo keát quaû thöïc hieän haèng quyù.⟧',
      message: 'bảng mã VNI',
      fixed: 'Các phòng chuyên môn báo cáo kết quả thực hiện hằng quý.',
    },
    {
      name: 'UTF-8 đọc sai bảng mã',
      text: '⟦CÃ¡c phÃ²ng chuyÃªn mÃ´n bÃ¡o cÃ¡o káº¿t quáº£ háº±ng quÃ½.⟧',
      message: 'đọc sai bảng mã',
      fixed: 'Các phòng chuyên môn báo cáo kết quả hằng quý.',
    },
    {
      name: 'tên riêng tiếng Pháp, tiếng Đức',
      text: 'Đoàn làm việc với Cơ quan phát triển Pháp (Agence française de développement) và tổ chức Gesellschaft für Internationale Zusammenarbeit, trụ sở tại Köln.',
    },
    {
      name: 'dấu ngoặc sau chữ có dấu ngã',
      text: 'Phong trào “Toàn dân chung sức” ở thị ‘XÃ’ và khu vực “PHƯỜNG, XÃ”.',
    },
  ],
});

/** The first line of the passage: the whole of it underlined says no more. */
function placeOf(text: string, { span, edits }: LegacyPassage): { span: Span; before: string; after: string } {
  const from = edits[0]?.span.start ?? span.start;
  const line = /[^\r\n]*/uy;
  line.lastIndex = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const start = line.lastIndex;
  const end = start + (line.exec(text)?.[0].trimEnd().length ?? 0);
  const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
  const to = end <= from + MOST ? end : text.lastIndexOf(' ', from + MOST);
  const until = to > from ? to : Math.min(end, from + MOST);
  return {
    span: { start: start + lead, end },
    before: text.slice(start + lead, until),
    after: applied(text, start + lead, until, edits),
  };
}

/** So many characters of the passage are quoted. */
const MOST = 40;

function applied(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let out = '';
  let at = from;
  for (const { span, text: letters } of edits) {
    if (span.end > to) break;
    if (span.start < at) continue;
    out += text.slice(at, span.start) + letters;
    at = span.end;
  }
  return out + text.slice(at, to);
}
