import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn, type View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import { hasForm, retype } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isMovement } from './_movement.ts';
import { likenessOf } from './_names.ts';

const QUOTED = /“[^“”\n]+”|"[^"\n]+"/gu;
/** What before a quotation says that it is the name, the theme or the slogan of a movement. */
const LED =
  /(?:phong trào|phong trào thi đua|đợt thi đua|chủ đề|khẩu hiệu|thi đua yêu nước|phương châm thi đua) ?(?:là)? ?:? ?$/iu;
/** Each name is compared with each other one: a real text has some dozens. */
const MOST = 200;
/** A shorter quotation is a word, no name. */
const SHORTEST = 10;

interface Name {
  readonly hit: Hit;
  readonly text: string;
  readonly span: Span;
  readonly own: boolean;
}

const plan = (subject: string, opening: string, contents: string): string =>
  planWith({
    subject,
    opening: [opening],
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Tạo khí thế thi đua sôi nổi trong cơ quan.',
      'II. NỘI DUNG',
      contents,
      'III. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
    ],
  });
const SUBJECT = 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn” năm 2026';
const OPENING = 'Sở Nội vụ phát động phong trào thi đua trong cán bộ, công chức các phòng thuộc Sở như sau:';

export default defineRule({
  id: 'thi-dua/khau-hieu-khac-nhau',
  related: ['thi-dua/thoi-gian-khong-khop'],
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'tên, chủ đề của một phong trào ghi giống nhau trong cả văn bản', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Tên, chủ đề phong trào thi đua ghi khác nhau', en: 'Name or theme of the movement quoted in two ways' },
  messages: {
    vi: {
      khac: 'Tên, chủ đề phong trào thi đua ở đây là “{viet}”, chỗ khác là “{mau}”; ghi giống nhau trong cả văn bản.',
      dau: 'Dấu câu trong tên, chủ đề phong trào khác với chỗ khác của văn bản (“{mau}”); ghi giống nhau.',
      theo: 'Ghi “{mau}”',
      mau: 'Chỗ kia ghi thế này',
    },
    en: {
      khac: 'The name or theme of the movement is “{viet}” here and “{mau}” elsewhere; write it alike throughout.',
      dau: 'The punctuation of the name or theme differs from another place (“{mau}”); write it alike.',
      theo: 'Write “{mau}”',
      mau: 'Written like this there',
    },
  },
  labels: ['mau'],
  docs: {
    vi: 'Tên phong trào, chủ đề, khẩu hiệu thi đua được nhắc lại nhiều lần: ở trích yếu, đoạn mở đầu, nội dung, đoạn kết. Sót một từ hay gõ nhầm một chữ thì cờ, băng rôn và báo cáo sau này mỗi nơi một khác. Chỗ ghi ở trích yếu được coi là mẫu; không có thì lấy cách ghi nhiều nhất. Chỉ so những cụm trong ngoặc kép gần như trùng nhau: tên của phong trào khác (kể cả chỉ khác mấy từ đầu, khác năm, hay là tên gọi gọn) không bị báo; chữ hoa không xét.',
    en: 'The name, theme or slogan of a movement is repeated in the subject, the opening, the contents and the closing. The form in the subject is the model, else the most frequent one. Only quotations that are nearly the same are compared: other movements (other first words, another year, a short form) are left alone; capitals don’t count.',
  },
  check(context, report) {
    const { doc, view, parsed } = context;
    if (!hasForm(context) || !isMovement(doc)) return;
    const names = namesIn(view, view.citations).slice(0, MOST);
    const models = modelsOf(names);
    for (const name of names) {
      if (models.includes(name)) continue;
      const model = models.find((one) => likenessOf(name.text, one.text) !== undefined);
      if (model === undefined) continue;
      const words = likenessOf(name.text, model.text) === 'words';
      const { leaf, from, to } = name.hit;
      const edit =
        isUpper(model.text) === isUpper(name.text)
          ? retype(leaf.flat, from + 1, to - 1, model.text, parsed.text)
          : undefined;
      report({
        span: name.span,
        message: words ? 'khac' : 'dau',
        ...(words ? {} : { severity: 'hint' as const }),
        values: { viet: name.text, mau: model.text },
        related: [{ span: model.span, message: 'mau' }],
        ...(edit === undefined ? {} : { fix: { title: 'theo', edits: [edit], values: { mau: model.text } } }),
      });
    }
  },
  examples: [
    {
      name: 'sót một từ ở nội dung',
      text: plan(
        SUBJECT,
        OPENING,
        'Phong trào thi đua “⟦Hồ sơ gọn, tra cứu nhanh, nộp đúng hạn⟧” có các nội dung sau đây.',
      ),
      message: 'chỗ khác là “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn”',
      fixed: plan(
        SUBJECT,
        OPENING,
        'Phong trào thi đua “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn” có các nội dung sau đây.',
      ),
      whole: true,
    },
    {
      name: 'khác dấu câu',
      text: plan(SUBJECT, OPENING, 'Chủ đề: “⟦Hồ sơ gọn - tra cứu nhanh - nộp lưu đúng hạn⟧”.'),
      message: 'Dấu câu',
      fixed: plan(SUBJECT, OPENING, 'Chủ đề: “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn”.'),
      whole: true,
    },
    {
      name: 'phong trào khác, tên gọi gọn, chữ hoa',
      text: plan(
        SUBJECT.replace('“Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn”', '“SÔNG HOA CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI”'),
        OPENING,
        'Phong trào “Cả nước chung sức xây dựng nông thôn mới”; phong trào “Sông Hoa chung sức xây dựng nông thôn mới”; phong trào “Chung sức xây dựng nông thôn mới”.',
      ),
      whole: true,
    },
    {
      name: 'dấu thanh đặt hai kiểu, gạch ngang hai kiểu',
      text: plan(
        'Phát động phong trào thi đua “Số hóa hồ sơ - tra cứu nhanh - nộp lưu đúng hạn” năm 2026',
        'Phong trào thi đua “Số hoá hồ sơ – tra cứu nhanh – nộp lưu đúng hạn” được phát động trong toàn Sở.',
        'Phong trào thi đua “Số hóa hồ sơ-tra cứu nhanh-nộp lưu đúng hạn” có các nội dung sau đây.',
      ),
      whole: true,
    },
    {
      name: 'văn bản không phải về thi đua',
      text: 'Phong trào thi đua “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn” và phong trào “Hồ sơ gọn, tra cứu nhanh, nộp đúng hạn”.',
    },
    {
      name: 'không có ở trích yếu: theo cách ghi nhiều nhất của chủ đề',
      text: plan(
        'Phát động phong trào thi đua năm 2026',
        'Sở Nội vụ phát động thi đua với chủ đề “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn” như sau:',
        'Treo chủ đề “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn” ở cửa; in “⟦Hồ sơ gọn, tra cứu nhanh, nộp đúng hạn⟧” vào sổ.',
      ),
      message: 'chỗ khác là “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn”',
      whole: true,
    },
    {
      name: 'hai cụm trong ngoặc kép không phải tên phong trào',
      text: plan(
        'Phát động phong trào thi đua năm 2026',
        OPENING,
        'Đọc bài “Hồ sơ gọn, tra cứu nhanh, nộp lưu đúng hạn”, bài “Hồ sơ gọn, tra cứu nhanh, nộp đúng hạn”.',
      ),
      whole: true,
    },
  ],
});

function namesIn(view: View, citations: readonly Citation[]): Name[] {
  const names: Name[] = [];
  for (const hit of matchesIn(view.proseText, QUOTED)) {
    // The title of a cited document is quoted as it is.
    if (citations.some(({ span }) => span.start <= hit.span.start && hit.span.end <= span.end)) continue;
    const { leaf, from, to, text } = hit;
    if (text.length < SHORTEST) continue;
    const before = leaf.flat.text.slice(Math.max(0, from - 40), from);
    const own = leaf.role === 'subject' || LED.test(before);
    names.push({ hit, text: text.slice(1, -1).trim(), span: spanOf(leaf.flat, from + 1, to - 1), own });
  }
  return names;
}

/**
 * Of each group of names that are nearly alike the one to follow: that of the subject, else the most frequent one, else
 * the first; with every other place that has it word for word. Only names that the text itself calls so begin a group.
 */
function modelsOf(names: readonly Name[]): Name[] {
  const models: Name[] = [];
  for (const name of names) {
    if (!name.own || models.includes(name)) continue;
    if (models.some((model) => likenessOf(model.text, name.text) !== undefined)) continue;
    const group = names.filter((one) => one === name || likenessOf(one.text, name.text) !== undefined);
    const count = (text: string): number => names.filter((one) => one.text.toLowerCase() === text.toLowerCase()).length;
    const best = group.reduce((a, b) => {
      if (a.hit.leaf.role === 'subject') return a;
      return b.hit.leaf.role === 'subject' || count(b.text) > count(a.text) ? b : a;
    });
    models.push(...names.filter((one) => one === best || one.text.toLowerCase() === best.text.toLowerCase()));
  }
  return models;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}
