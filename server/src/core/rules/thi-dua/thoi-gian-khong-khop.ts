import { defineRule } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isMovement } from './_movement.ts';
import { betweenIn, type Period, TIME, yearsIn } from './_period.ts';

/** The sentence in which the movement is launched, up to its period; the name may stand between. */
const LAUNCH = /phát động (?:phong trào(?: thi đua)?|(?:đợt )?thi đua)(?= |,)/giu;
/** What may stand between the verb and the years, one after the other. */
const BETWEEN = [/ (?:yêu nước|đặc biệt|cao điểm|thường xuyên|theo chuyên đề)/iuy, / “[^“”\n]*”/uy, /,/uy] as const;
const YEARS_NEXT = / (?:năm|giai đoạn) [0-9]/iuy;
const plan = (subject: string, opening: string, time: string): string =>
  planWith({
    subject,
    opening: [opening],
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Tạo khí thế thi đua sôi nổi trong cơ quan.',
      'II. NỘI DUNG',
      time,
      'III. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
    ],
  });
const SUBJECT = 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026';
const OPENING = 'Sở Nội vụ phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026 như sau:';

export default defineRule({
  id: 'thi-dua/thoi-gian-khong-khop',
  severity: 'warning',
  basis: [{ law: 'luat-06-2022', at: 'Điều 17, khoản 1', kind: 'suy-ra' }],
  title: { vi: 'Thời gian phong trào thi đua không khớp', en: 'Period of the movement told in two ways' },
  messages: {
    vi: {
      khac: 'Thời gian của phong trào ở đây là “{day}”, trích yếu ghi “{trichyeu}”; ghi cho khớp.',
      nguoc: 'Thời gian kết thúc đứng trước thời gian bắt đầu (“{day}”); kiểm tra lại.',
      trichyeu: 'Trích yếu ghi thế này',
    },
    en: {
      khac: 'The period of the movement is “{day}” here and “{trichyeu}” in the subject; make them agree.',
      nguoc: 'The movement ends before it begins (“{day}”); check the dates.',
      trichyeu: 'The subject says this',
    },
  },
  labels: ['trichyeu'],
  docs: {
    vi: 'Điều 17 Luật Thi đua, khen thưởng yêu cầu xác định thời gian của phong trào. Văn bản soạn từ bản năm trước hay sót năm cũ ở đoạn mở đầu, ở mục thời gian. Quy tắc so năm, giai đoạn trong trích yếu với câu “phát động phong trào thi đua … năm …” ở đoạn mở đầu, đoạn kết và với dòng “Thời gian: từ … đến …”. Một năm trong trích yếu thì thời gian chỉ cần bắt đầu hoặc kết thúc trong năm ấy (nhiều phong trào tính từ cuối năm trước). Giai đoạn kết thúc vào năm khác giai đoạn ghi ở trích yếu chỉ là thông tin. Năm học và phong trào được nhắc lại của năm trước không xét.',
    en: 'Điều 17 of the Law on emulation and commendation asks for the period of a movement. A text made from last year’s keeps an old year easily. The rule compares the year or years of the subject with the sentence that launches the movement in the opening or closing, and with the line “Thời gian: từ … đến …”. With one year in the subject it is enough that the period begins or ends in it. A range that ends in another year than that of the subject is information only. School years are left alone.',
  },
  check(context, report) {
    const { doc, view } = context;
    const subject = doc.preface.subject;
    if (!hasForm(context) || !isMovement(doc)) return;
    const titled = subject === undefined ? undefined : titledPeriod(subject.leaves);
    for (const { leaf, period, whole } of periodsIn(view, doc.closing?.leaf)) {
      const span = spanOf(leaf.flat, period.at, period.until);
      const day = leaf.flat.text.slice(period.at, period.until);
      if (isBackwards(period)) {
        report({ span, message: 'nguoc', values: { day } });
        continue;
      }
      if (titled === undefined) continue;
      const fault = whole ? differing(period, titled.period) : distant(period, titled.period);
      if (fault === undefined) continue;
      const own = titled.leaf.flat;
      report({
        span,
        message: 'khac',
        severity: fault,
        values: { day, trichyeu: own.text.slice(titled.period.at, titled.period.until) },
        related: [{ span: spanOf(own, titled.period.at, titled.period.until), message: 'trichyeu' }],
      });
    }
  },
  examples: [
    {
      name: 'năm cũ ở đoạn mở đầu',
      text: plan(SUBJECT, OPENING.replace('năm 2026', '⟦năm 2025⟧'), 'Thi đua lập hồ sơ đầy đủ.'),
      message: 'trích yếu ghi “năm 2026”',
      whole: true,
    },
    {
      name: 'mục thời gian của năm khác',
      text: plan(SUBJECT, OPENING, 'Thời gian: ⟦từ ngày 15/3/2025 đến ngày 15/12/2025⟧.'),
      message: 'trích yếu ghi “năm 2026”',
      whole: true,
    },
    {
      name: 'kết thúc trước khi bắt đầu',
      text: plan(SUBJECT, OPENING, 'Thời gian thực hiện: ⟦từ ngày 15/12/2026 đến hết ngày 15/3/2026⟧.'),
      message: 'kết thúc đứng trước',
      whole: true,
    },
    {
      name: 'giai đoạn khác',
      text: plan(
        SUBJECT.replace('năm 2026', 'giai đoạn 2026 - 2030'),
        OPENING.replace('năm 2026', '⟦giai đoạn 2021 - 2025⟧'),
        'Thi đua lập hồ sơ đầy đủ.',
      ),
      message: 'giai đoạn 2026 - 2030',
      whole: true,
    },
    {
      name: 'khớp nhau; phong trào của năm trước; tính từ cuối năm trước',
      text: plan(
        SUBJECT,
        'Phát huy kết quả phong trào thi đua năm 2025, thực hiện Chỉ thị về việc phát động phong trào thi đua năm 2025, Sở Nội vụ phát động phong trào thi đua năm 2026 như sau:',
        'Thời gian: từ ngày 16/11/2025 đến ngày 15/11/2026.',
      ),
      whole: true,
    },
    {
      name: 'năm học',
      text: plan(
        SUBJECT.replace('năm 2026', 'năm học 2026 - 2027'),
        OPENING.replace('năm 2026', 'năm học 2026 - 2027'),
        'Thời gian: từ tháng 9 năm 2026 đến tháng 5 năm 2027.',
      ),
      whole: true,
    },
    {
      name: 'sau lời phát động còn một lời không có năm',
      text: plan(
        SUBJECT,
        'Sở Nội vụ phát động phong trào thi đua ⟦năm 2025⟧ và giao các phòng phát động thi đua trong đơn vị như sau:',
        'Thi đua lập hồ sơ đầy đủ.',
      ),
      message: 'trích yếu ghi “năm 2026”',
      whole: true,
    },
  ],
});

function titledPeriod(leaves: readonly Leaf[]): { leaf: Leaf; period: Period } | undefined {
  for (const leaf of leaves) {
    const period = yearsIn(leaf.flat.text);
    if (period !== undefined) return { leaf, period };
  }
  return undefined;
}

interface Told {
  readonly leaf: Leaf;
  readonly period: Period;
  /** The words are those of the subject, so that the years have to be the same; else only the dates of carrying out. */
  readonly whole: boolean;
}

function periodsIn(view: View, closing: Leaf | undefined): Told[] {
  const told: Told[] = [];
  for (const leaf of view.prose) {
    if (leaf.area !== 'main') continue;
    const { flat } = leaf;
    if (leaf.role === 'opening' || leaf === closing) {
      const launch = lastLaunch(flat.text);
      if (launch === undefined || /(?:về|về việc|tổng kết) $/iu.test(flat.text.slice(0, launch.from).slice(-12)))
        continue;
      const at = launch.to;
      const period = yearsIn(flat.text.slice(at, at + 30));
      if (period?.at === 0) told.push({ leaf, period: { ...period, at, until: at + period.until }, whole: true });
    } else if (TIME.test(flat.text)) {
      const period = betweenIn(flat);
      if (period !== undefined) told.push({ leaf, period, whole: false });
    }
  }
  return told;
}

/** The last launch of the paragraph that goes on with a year or years, and where these begin. */
function lastLaunch(text: string): { from: number; to: number } | undefined {
  let last: { from: number; to: number } | undefined;
  for (const { index, 0: verb } of text.matchAll(LAUNCH)) {
    let at = index + verb.length;
    for (const part of BETWEEN) {
      part.lastIndex = at;
      if (part.test(text)) at = part.lastIndex;
    }
    YEARS_NEXT.lastIndex = at;
    if (YEARS_NEXT.test(text)) last = { from: index, to: at + 1 };
  }
  return last;
}

function isBackwards({ start = '', end = '' }: Period): boolean {
  const length = Math.min(start.length, end.length);
  return length > 0 && end.slice(0, length) < start.slice(0, length);
}

function differing(told: Period, titled: Period): 'warning' | undefined {
  const single = told.from === told.to;
  // "giai đoạn 2026 - 2030" in the subject and "năm 2026" in the launch: the first year of it.
  if (single || titled.from === titled.to)
    return told.to < titled.from || told.from > titled.to ? 'warning' : undefined;
  return told.from === titled.from && told.to === titled.to ? undefined : 'warning';
}

function distant(told: Period, titled: Period): 'warning' | 'info' | undefined {
  if (told.to < titled.from || told.from > titled.to) return 'warning';
  return titled.from < titled.to && told.to !== titled.to && told.to !== titled.to + 1 ? 'info' : undefined;
}
