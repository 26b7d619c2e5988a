import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { countBefore } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';

/** Two years of this or the last century with a hyphen or dash between them, and no further digit or slash around. */
const RANGE = /((?:19|20)\p{Nd}{2})( ?[-‑–—] ?)((?:19|20)\p{Nd}{2})(?![\p{Nd}/]|[-–]\p{Nd})/gu;
/** What before the first year makes it a part of a date or a number. */
const NUMBER_BEFORE = /[\p{Nd}./\-–]/u;

interface Range {
  readonly hit: Hit;
  readonly joint: string;
  readonly quoted: boolean;
}

export default defineRule({
  id: 'nhat-quan/khoang-nam',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'một cách viết khoảng năm trong cả văn bản', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Khoảng năm viết nhiều kiểu', en: 'Year ranges written in several ways' },
  messages: {
    vi: {
      lech: 'Khoảng năm “{viet}” có dấu cách một bên; nên viết “{dung}”.',
      khac: 'Khoảng năm “{viet}” viết khác kiểu “{mau}” dùng trong văn bản này; nên viết “{dung}”.',
      doi: 'Sửa thành “{dung}”',
      mau: 'Kiểu thường dùng trong văn bản này',
    },
    en: {
      lech: 'The year range “{viet}” has a blank on one side; write “{dung}”.',
      khac: 'The year range “{viet}” differs from the form “{mau}” of this document; write “{dung}”.',
      doi: 'Write “{dung}”',
      mau: 'The usual form of this document',
    },
  },
  labels: ['mau'],
  docs: {
    vi: 'Không văn bản nào quy định viết “2021-2025” hay “2021 - 2025”, nhưng một văn bản nên theo một kiểu. Kiểu xuất hiện nhiều nhất được coi là kiểu của văn bản; bằng nhau thì lấy kiểu dùng gạch nối xuất hiện trước. Dấu cách chỉ ở một bên (“2021- 2025”) luôn là lỗi gõ. Khoảng năm nằm trong ngoặc kép hay trong tên văn bản được viện dẫn (ghi nguyên văn) chỉ là gợi ý, phải xem lại trước khi sửa.',
    en: 'No rule asks for “2021-2025” or “2021 - 2025”, but a document should keep to one. The most frequent form is the document’s own; the first one with a hyphen when two are equally frequent. A blank on one side only is always a slip. Inside quotation marks or the title of a cited document (told word for word) it is a hint with a fix to be looked at.',
  },
  check({ parsed, view }, report) {
    const titles = view.citations.flatMap(({ slots }) => (slots.title === undefined ? [] : [slots.title.span]));
    const ranges = rangesIn(matchesIn(view.proseText, RANGE), titles);
    const joint = usualJoint(ranges);
    const model = ranges.find((range) => range.joint === joint && isEven(range.joint));
    for (const { hit, joint: own, quoted } of ranges) {
      const lopsided = !isEven(own);
      if (!lopsided && own === joint) continue;
      const right = `${hit.match[1]}${joint}${hit.match[3]}`;
      const from = hit.from + (hit.match[1]?.length ?? 0);
      const edge = spanOf(hit.leaf.flat, from, from + own.length);
      const written = parsed.text.slice(edge.start, edge.end);
      const plain = /^[ \u00a0]*[-‑–—][ \u00a0]*$/u.test(written);
      report({
        span: hit.span,
        message: lopsided ? 'lech' : 'khac',
        values: { viet: hit.text, dung: right, mau: model?.hit.text ?? right },
        ...(quoted && !lopsided ? { severity: 'hint' as const } : {}),
        ...(plain
          ? {
              fix: {
                title: 'doi',
                edits: [{ span: edge, text: joint }],
                ...(quoted && !lopsided ? { safety: 'review' as const } : {}),
              },
            }
          : {}),
        ...(model === undefined || model.hit === hit
          ? {}
          : { related: [{ span: model.hit.span, message: 'mau' as const }] }),
      });
    }
  },
  examples: [
    {
      name: 'dấu cách một bên',
      text: 'Kế hoạch 5 năm ⟦2021- 2025⟧ của tỉnh.',
      message: 'có dấu cách một bên',
      fixed: 'Kế hoạch 5 năm 2021-2025 của tỉnh.',
    },
    {
      name: 'kiểu ít dùng hơn',
      text: 'Giai đoạn 2021 - 2025, giai đoạn 2026 - 2030; riêng giai đoạn ⟦2016-2020⟧ đã tổng kết.',
      message: 'viết khác kiểu “2021 - 2025”',
      fixed: 'Giai đoạn 2021 - 2025, giai đoạn 2026 - 2030; riêng giai đoạn 2016 - 2020 đã tổng kết.',
    },
    { name: 'một kiểu', text: 'Giai đoạn 2021-2025 và định hướng 2026-2030.' },
    {
      name: 'tên văn bản được viện dẫn (gợi ý)',
      text: 'Giai đoạn 2021-2025, giai đoạn 2026-2030; theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số ⟦2020 - 2025⟧.',
      message: 'viết khác kiểu “2021-2025”',
      fixed:
        'Giai đoạn 2021-2025, giai đoạn 2026-2030; theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số 2020-2025.',
    },
    { name: 'số điện thoại, ngày tháng', text: 'Từ ngày 03/5/1946 - 03/5/2021; điện thoại 1900-2021-33.' },
    {
      name: 'hai kiểu bằng nhau: theo gạch nối',
      text: 'Giai đoạn ⟦2021–2025⟧, giai đoạn 2026-2030.',
      message: 'viết khác kiểu “2026-2030”',
      fixed: 'Giai đoạn 2021-2025, giai đoạn 2026-2030.',
    },
    {
      name: 'trong ngoặc kép (gợi ý), ra ngoài ngoặc thì không',
      text: 'Giai đoạn 2021-2025, giai đoạn 2026-2030, giai đoạn 2031-2035, giai đoạn 2036-2040; đề án “Số hóa ⟦2020 - 2025⟧”, kế hoạch ⟦2016 - 2020⟧, đề án "Sách ⟦2011 - 2015⟧".\n\nGiai đoạn ⟦2010 - 2012⟧; 2025 - 2021; giai đoạn 2013-2015.',
      message: 'viết khác kiểu “2021-2025”',
      also: ['trinh-bay/ngoac-kep-lan-lon'],
    },
    {
      name: 'dấu cách một bên, cả văn bản viết cách',
      text: 'Giai đoạn 2021 – 2025, giai đoạn 2026 – 2030; riêng ⟦2016 –2020⟧.',
      fixed: 'Giai đoạn 2021 – 2025, giai đoạn 2026 – 2030; riêng 2016 – 2020.',
    },
  ],
});

function rangesIn(hits: readonly Hit[], titles: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let leaf: Hit['leaf'] | undefined;
  let read = 0;
  let quoted = false;
  for (const hit of hits) {
    if (hit.leaf !== leaf) {
      leaf = hit.leaf;
      read = 0;
      quoted = false;
    }
    // Each paragraph is read once for its quotation marks, however many ranges it has.
    for (const [mark] of hit.leaf.flat.text.slice(read, hit.from).matchAll(QUOTES)) {
      quoted = mark === '"' ? !quoted : mark === '“';
    }
    read = hit.from;
    if (Number(hit.match[1]) >= Number(hit.match[3])) continue;
    if (NUMBER_BEFORE.test(hit.leaf.flat.text[hit.from - 1] ?? '')) continue;
    // The title of a cited document is told word for word, with marks or without.
    const title = titles[countBefore(titles, ({ start }) => start <= hit.span.start) - 1];
    const told = quoted || (title !== undefined && hit.span.end <= title.end);
    ranges.push({ hit, joint: (hit.match[2] ?? '').replace('‑', '-'), quoted: told });
  }
  return ranges;
}

const QUOTES = /[“”"]/gu;

/** Both sides with a blank, or neither. */
function isEven(joint: string): boolean {
  return joint.startsWith(' ') === joint.endsWith(' ');
}

/**
 * The most frequent even form; of equally frequent ones the first with a hyphen, as most documents have it; the tight
 * hyphen where there is none at all.
 */
function usualJoint(ranges: readonly Range[]): string {
  const counts = new Map<string, number>();
  for (const { joint } of ranges) if (isEven(joint)) counts.set(joint, (counts.get(joint) ?? 0) + 1);
  let best = '-';
  let most = 0;
  for (const [joint, count] of counts) {
    if (count > most || (count === most && joint.includes('-') && !best.includes('-'))) {
      best = joint;
      most = count;
    }
  }
  return best;
}
