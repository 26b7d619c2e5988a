import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { letterWith } from '../the-thuc/_example.ts';
import { isTyped } from './_roles.ts';
import { isMachineText, isVietnamese, tokenAt, wordAfter, wordBefore } from './_token.ts';

/** Marks of the sentence side by side, or with a blank between them. */
const RUN = /[.,;:](?: ?[.,;:])+/gu;
/** Dots, lines and slashes beside them: something to be filled in, or the end of a document ("./."). */
const FILL_IN = /[….,;:_/\-–]/u;
/** After the marks the sentence goes on, the paragraph ends, or a bracket or quotation is closed. */
const AFTER = /^(?: |[)\]”"]|$)/u;

export default defineRule({
  id: 'trinh-bay/dau-cau-lap',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: mỗi chỗ ngắt câu một dấu câu', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Hai dấu câu liền nhau', en: 'Two punctuation marks in a row' },
  messages: {
    vi: {
      lap: 'Dấu “{dau}” gõ hai lần; chỉ cần một dấu.',
      cham: 'Hai dấu chấm liền nhau; hết câu chỉ một dấu chấm, lược bớt thì ba dấu.',
      hai: 'Hai dấu câu “{viet}” liền nhau; chỉ giữ một dấu.',
      giu: 'Giữ dấu “{dau}”',
    },
    en: {
      lap: 'The mark “{dau}” was typed twice; one is enough.',
      cham: 'Two full stops in a row; a sentence ends with one, an ellipsis has three.',
      hai: 'The two marks “{viet}” stand side by side; only one belongs here.',
      giu: 'Keep “{dau}”',
    },
  },
  docs: {
    vi: 'Hai dấu câu liền nhau (“,,”, “;.”, “..”) thường còn lại sau khi sửa câu hoặc ghép dòng. Dấu gõ lặp thì bỏ một dấu là xong; hai dấu khác nhau, hai dấu chấm thì người soạn chọn dấu giữ lại. Dãy chấm chờ điền, dấu ba chấm, “./.”, chữ viết tắt có dấu chấm (“v.v.,”, “TS.,”), địa chỉ mạng, số và ký hiệu không bị báo.',
    en: 'Two marks side by side are mostly left over from editing. A mark typed twice loses one; of two different ones, and of two full stops, the author chooses. Dots to be filled in, ellipses, “./.”, abbreviations with a stop, addresses and numbers are left alone.',
  },
  check({ parsed, view }, report) {
    for (const { leaf, from, to, text, span } of matchesIn(view.printedText, RUN)) {
      if (!isTyped(leaf, parsed.text)) continue;
      const line = leaf.flat.text;
      const marks = text.replaceAll(' ', '');
      const before = line[from - 1] ?? ' ';
      if (marks.length > 3 || !/[\p{L}\p{Nd})\]”%]/u.test(before) || !isEnd(line, to, marks)) continue;
      const next = (line[to] === ' ' ? line[to + 1] : line[to]) ?? '';
      if (FILL_IN.test(next) || marks.includes('...')) continue;
      if (isMachineText(tokenAt(line, from))) continue;
      const [first = '', last = ''] = [marks.charAt(0), marks.charAt(marks.length - 1)];
      const same = [...marks].every((mark) => mark === first);
      if (marks.length > 2 && !same) continue;
      if (same && first !== '.') {
        report({
          span,
          message: 'lap',
          values: { dau: first },
          // Glued to the next word the mark would still want its blank.
          fix: {
            title: 'giu',
            edits: [{ span, text: /\p{L}/u.test(line[to] ?? '') ? `${first} ` : first }],
            values: { dau: first },
          },
        });
        continue;
      }
      // A full stop may belong to an abbreviation, and blanks between stops make a slot.
      if (first === '.' && (text.includes(' ') || isAbbreviation(line, from, same))) continue;
      const choices = same ? [first] : [first, last];
      const [one, ...more] = choices.map((dau) => ({
        title: 'giu' as const,
        edits: [{ span, text: dau }],
        values: { dau },
        safety: 'review' as const,
      }));
      if (one === undefined) continue;
      report({ span, message: same ? 'cham' : 'hai', values: { viet: text }, fix: one, moreFixes: more });
    }
  },
  examples: [
    {
      name: 'dấu phẩy gõ hai lần',
      text: 'Các phòng⟦,,⟧ đơn vị báo cáo kết quả⟦;;⟧ Văn phòng⟦,,⟧Thanh tra tổng hợp.',
      message: '“,” gõ hai lần',
      fixed: 'Các phòng, đơn vị báo cáo kết quả; Văn phòng, Thanh tra tổng hợp.',
    },
    {
      name: 'hai dấu chấm cuối câu',
      text: 'Báo cáo gửi về cơ quan⟦..⟧ Văn phòng tổng hợp.',
      message: 'Hai dấu chấm',
      fixed: 'Báo cáo gửi về cơ quan. Văn phòng tổng hợp.',
    },
    {
      name: 'hai dấu khác nhau',
      text: '- Các phòng rà soát hồ sơ⟦;.⟧\n- Văn phòng tổng hợp.',
      message: '“;.” liền nhau',
      fixed: '- Các phòng rà soát hồ sơ;\n- Văn phòng tổng hợp.',
    },
    {
      name: 'trong nơi nhận, chỉ báo một lần',
      text: letterWith({ recipients: ['Nơi nhận:', '- Như trên⟦;.⟧', '- Lưu: VT, VP.'] }),
      fixed: letterWith({}),
      whole: true,
    },
    { name: 'dấu chấm rồi dấu phẩy', text: 'Hồ sơ lưu đủ⟦.,⟧ Văn phòng tổng hợp.' },
    {
      name: 'chỗ chờ điền, dấu lược, dấu kết thúc',
      text: 'Họ và tên: ......, sinh ngày .. tháng .. năm ...; nơi ở: ……..; các sở, ban, ngành...; hồ sơ, tài liệu, v.v..; kết quả….',
    },
    {
      name: 'chữ viết tắt',
      text: 'Các ông: TS., BS. Trần Văn Sông; Nguyễn Văn H., Lê Thị M.; chợ, đường, bến xe, v.v., đều sạch; các mục 1., 1.1., a) theo mẫu.',
    },
    { name: 'địa chỉ, giờ', text: 'Xem tại https://songhoa.gov.vn/a..b và tệp bieu..mau.docx, lúc 14:30.' },
  ],
});

/** The marks stand at the end of something; of commas and semicolons the next word may be glued to them. */
function isEnd(line: string, at: number, marks: string): boolean {
  return AFTER.test(line.slice(at, at + 1)) || (/^[,;]+$/u.test(marks) && wordAfter(line, at).length > 1);
}

/** "TS.", "H.", "v.v.", "đ.": short, in capitals, without a Vietnamese mark, or with a stop of its own inside. */
function isAbbreviation(line: string, at: number, same: boolean): boolean {
  const word = wordBefore(line, at);
  // "1., 1.1., a)" are labels; of figures only a year ends a sentence here.
  if (word === '') return !same && !/(?:[)\]”%]|(?:năm |\/)[0-9]{4})$/u.test(line.slice(Math.max(0, at - 8), at));
  if (word.length < 2 || line[at - word.length - 1] === '.') return true;
  // One stop is the abbreviation's, two are too many after any word.
  return !same && (!isVietnamese(word) || !/\p{Ll}$/u.test(word));
}
