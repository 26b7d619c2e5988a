import { defineRule } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { romanValue } from '../../text/letters.ts';
import { ATTACHED_TO_PLAN, annexedPlan, type LabelledAnnex, labelledAnnexes } from './_annex.ts';
import { planWith } from './_example.ts';
import { circularWith } from './_normative.ts';

const TITLE = 'DANH MỤC HỒ SƠ';

const NAMED = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
  'II. NỘI DUNG',
  'Rà soát hồ sơ theo Phụ lục I.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Văn phòng Sở theo dõi việc thực hiện./.',
];

export default defineRule({
  id: 'the-thuc/phu-luc-khong-dan-chieu',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm a', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
  ],
  title: { vi: 'Phụ lục không được văn bản nhắc tới', en: 'Annex that the document never speaks of' },
  messages: {
    vi: {
      thieu: 'Nội dung văn bản không nhắc tới phụ lục; văn bản có phụ lục thì phải có chỉ dẫn về phụ lục đó.',
      so: 'Nội dung văn bản nhắc tới phụ lục khác nhưng không nhắc tới “{nhan}”; phụ lục nào cũng phải có chỉ dẫn.',
    },
    en: {
      thieu: 'The document never speaks of its annex; where there is one, the text has to point to it.',
      so: 'The document names other annexes by number but never “{nhan}”; the text has to point to each of them.',
    },
  },
  docs: {
    vi: 'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục: “(theo Phụ lục kèm theo)”, “danh sách kèm theo”. Quy tắc im lặng khi phần nội dung có chữ “phụ lục”, “kèm theo”, “gửi kèm”, “đính kèm”, “theo mẫu”, hoặc nhắc tên của phụ lục. Chỉ báo một lần, ở phụ lục đầu tiên. Khi nội dung nhắc các phụ lục theo số (“Phụ lục I”) mà sót một phụ lục có số thì báo phụ lục ấy, mức thông tin; không báo khi có “các phụ lục”, “Phụ lục I đến Phụ lục III”.',
    en: 'A document with an annex has to point to it in its text: “(theo Phụ lục kèm theo)”, “danh sách kèm theo”. Silent where the text says “phụ lục”, “kèm theo”, “gửi kèm”, “đính kèm”, “theo mẫu”, or the title of an annex. Told once, at the first annex. Where the text names annexes by number (“Phụ lục I”) and leaves one of them out, that one is told as information; silent where it says “các phụ lục” or gives a range.',
  },
  regimes: ['nd30', 'quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const annexes = labelledAnnexes(context);
    const [first] = annexes;
    if (first === undefined || context.doc.body.length === 0) return;
    const text = mainText(context.view);
    for (const { label } of unnamed(context.view, text, annexes)) {
      report({ span: label.span, message: 'so', values: { nhan: label.flat.text }, severity: 'info' });
    }
    if (POINTS.test(text)) return;
    const titles = annexes.slice(0, MOST_TITLES).flatMap(({ annex }) => annex.heading?.text.toLowerCase() ?? []);
    if (titles.some((title) => title.length >= SHORTEST_TITLE && text.includes(title))) return;
    report({ span: first.label.span, message: 'thieu' });
  },
  examples: [
    {
      name: 'nội dung không nhắc tới phụ lục',
      text: `${planWith({})}\n⟦Phụ lục⟧\n${TITLE}\n${ATTACHED_TO_PLAN}\nHồ sơ của Văn phòng.`,
      message: 'phải có chỉ dẫn',
      whole: true,
    },
    {
      name: 'có “Phụ lục kèm theo”',
      text: annexedPlan('Phụ lục', TITLE, ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'nhắc tên của phụ lục',
      text: `${planWith({
        body: [
          'I. MỤC ĐÍCH, YÊU CẦU',
          'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
          'II. NỘI DUNG',
          'Rà soát hồ sơ trong Danh mục hồ sơ năm 2026.',
          'III. TỔ CHỨC THỰC HIỆN',
          'Văn phòng Sở theo dõi việc thực hiện./.',
        ],
      })}\nPhụ lục\n${TITLE} NĂM 2026\n${ATTACHED_TO_PLAN}\nHồ sơ của Văn phòng.`,
      whole: true,
    },
    {
      name: 'phụ lục của thông tư',
      text: `${circularWith({})}\n⟦Phụ lục⟧\n${TITLE}\n(Kèm theo Thông tư số 12/2026/TT-BTV)\nHồ sơ của thư viện.`,
      message: 'phải có chỉ dẫn',
      whole: true,
    },
    {
      name: 'nhắc Phụ lục I, sót Phụ lục II',
      text: `${planWith({ body: NAMED })}\nPhụ lục I\n${TITLE}\n${ATTACHED_TO_PLAN}\nHồ sơ năm 2024.\n⟦Phụ lục II⟧\nMẪU BÁO CÁO\n${ATTACHED_TO_PLAN}\nBáo cáo.`,
      message: 'không nhắc tới “Phụ lục II”',
      whole: true,
    },
    {
      name: 'phụ lục này dẫn tới phụ lục kia',
      text: `${planWith({ body: NAMED })}\nPhụ lục I\n${TITLE}\n${ATTACHED_TO_PLAN}\nBáo cáo theo Phụ lục II.\nPhụ lục II\nMẪU BÁO CÁO\n${ATTACHED_TO_PLAN}\nBáo cáo.`,
      whole: true,
    },
    { name: 'không có phụ lục', text: planWith({}), whole: true },
  ],
});

const POINTS =
  /phụ lục|(?<!\p{L})kèm(?!\p{L})|(?<!\p{L})(?:theo (?:các )?(?:biểu|bảng|mẫu|danh sách|danh mục)|biểu mẫu|mẫu số|biểu số)(?!\p{L})/u;
/** Shorter ones ("DỰ TOÁN") are words of any text. */
const SHORTEST_TITLE = 12;
/** Of a file with thousands of annexes the first ones tell. */
const MOST_TITLES = 20;

/** What the document itself says, in lower case: without its annexes and its header. */
function mainText(view: View): string {
  return view.prose
    .filter((leaf) => leaf.area === 'main')
    .map((leaf) => leaf.flat.text)
    .concat(view.leavesOf('cell').flatMap((leaf) => (leaf.area === 'main' ? [leaf.flat.text] : [])))
    .join('\n')
    .toLowerCase();
}

const NUMBERED = /(?<!\p{L})phụ lục (?:số )?([ivxlc]{1,6}|\d{1,2})(?![\p{L}\d])/gu;
/** A list or a range of annexes under one word, or all of them: then none is surely left out. */
const TOGETHER =
  /(?<!\p{L})(?:các|những|\d{1,2}) phụ lục(?!\p{L})|phụ lục (?:kèm|đính|gửi)|phụ lục (?:số )?(?:[ivxlc]{1,6}|\d{1,2}) ?(?:,|và|đến|tới|[-–])(?: |(?=[ivxlc\d]))/u;

/** Numbered annexes that no place of the file names, where the document names others by number. */
function unnamed(view: View, text: string, annexes: readonly LabelledAnnex[]): readonly LabelledAnnex[] {
  const numbered = annexes.filter(({ annex }) => annex.ordinal > 0);
  if (numbered.length < 2 || TOGETHER.test(text) || text.match(NUMBERED) === null) return [];
  const said = new Set<number>();
  for (const line of view.prose.concat(view.leavesOf('cell'), view.leavesOf('annexNote'))) {
    for (const [, number = ''] of line.flat.text.toLowerCase().matchAll(NUMBERED)) {
      said.add(/^\d/u.test(number) ? Number(number) : romanValue(number.toUpperCase()));
    }
  }
  return numbered.filter(({ annex }) => !said.has(annex.ordinal));
}
