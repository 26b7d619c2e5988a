/**
 * What people who read the hits of the rules on real texts found: true, arguable or false. The hits are those of
 * `test/golden/corpus/*.findings`, the verdicts those of `test/golden/judged.tsv` (rule, text, offset, verdict, remark).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const VERDICTS = ['dung', 'tranh-cai', 'sai'] as const;
export type HitVerdict = (typeof VERDICTS)[number];

export interface Hit {
  readonly rule: string;
  readonly text: string;
  /** Offset of the finding's first UTF-16 unit. */
  readonly start: number;
}

export interface JudgedHit extends Hit {
  readonly verdict: HitVerdict;
  readonly remark: string;
}

export interface Judged {
  readonly hits: readonly JudgedHit[];
  /** Hits that nobody has read yet. */
  readonly unread: readonly Hit[];
  /** Verdicts on what is no longer reported. */
  readonly stale: readonly Hit[];
  /** Lines of the table that can't be read. */
  readonly faults: readonly string[];
}

const golden = fileURLToPath(new URL('../test/golden/', import.meta.url));

export function judged(): Judged {
  const hits = goldenHits(['warning', 'error']);
  const verdicts = new Map<string, JudgedHit>();
  const faults: string[] = [];
  for (const line of linesOf(`${golden}judged.tsv`)) {
    const [rule = '', text = '', start = '', verdict = '', remark = ''] = line.split('\t');
    const known = VERDICTS.find((one) => one === verdict);
    const hit = { rule, text, start: Number(start) };
    // What isn't plainly true is explained, so that the next reader can disagree.
    if (known === undefined || verdicts.has(keyOf(hit)) || (known !== 'dung' && remark === '')) faults.push(line);
    else verdicts.set(keyOf(hit), { ...hit, verdict: known, remark });
  }
  const keys = new Set(hits.map(keyOf));
  return {
    hits: hits.flatMap((hit) => verdicts.get(keyOf(hit)) ?? []),
    unread: hits.filter((hit) => !verdicts.has(keyOf(hit))),
    stale: [...verdicts.values()].filter((hit) => !keys.has(keyOf(hit))),
    faults,
  };
}

/** The verdict on one place, of any severity; undefined where nobody has written one. */
export function verdictOf(rule: string, text: string, start: number): HitVerdict | undefined {
  const key = keyOf({ rule, text, start });
  read ??= new Map(
    [...linesOf(`${golden}judged.tsv`), ...linesOf(QUIET)].map((line) => {
      const [ruleOf = '', textOf = '', at = '', verdict = ''] = line.split('\t');
      return [keyOf({ rule: ruleOf, text: textOf, start: Number(at) }), verdict];
    }),
  );
  const verdict = read.get(key);
  return VERDICTS.find((one) => one === verdict);
}

let read: Map<string, string> | undefined;

/** Hits of spelling below a warning: their verdicts have a file of their own, as other rules' hints are not read one by one. */
export function judgedQuiet(): { readonly unread: readonly Hit[]; readonly stale: readonly Hit[] } {
  const hits = goldenHits(['info', 'hint']).filter(({ rule }) => rule.startsWith('chinh-ta/'));
  const keys = new Set(hits.map(keyOf));
  const read = linesOf(QUIET).map((line) => {
    const [rule = '', text = '', start = ''] = line.split('\t');
    return { rule, text, start: Number(start) };
  });
  return {
    unread: hits.filter(({ rule, text, start }) => verdictOf(rule, text, start) === undefined),
    stale: read.filter((hit) => !keys.has(keyOf(hit))),
  };
}

const QUIET = `${golden}judged-quiet.tsv`;

/** The hits of some severities; at warning or error is what the drafter is told without asking. */
function goldenHits(severities: readonly string[]): Hit[] {
  const folder = `${golden}corpus/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.findings'))
    .flatMap((name) =>
      linesOf(`${folder}${name}`).flatMap((line) => {
        const [span = '', severity = '', rule = ''] = line.split(' ');
        if (!severities.includes(severity)) return [];
        return [{ rule, text: name.replace(/\.findings$/u, ''), start: Number(span.split('-')[0]) }];
      }),
    );
}

function linesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function keyOf({ rule, text, start }: Hit): string {
  return `${rule}\t${text}\t${start}`;
}

/** `docs/do-dung.md`: how many of the hits of each rule are right. */
export function judgedPage({ hits, unread }: Judged, titles: ReadonlyMap<string, string>): string {
  const rules = [...new Set(hits.map(({ rule }) => rule))].sort();
  const count = (rule: string | undefined, verdict: HitVerdict): number =>
    hits.filter((hit) => (rule === undefined || hit.rule === rule) && hit.verdict === verdict).length;
  const row = (name: string, title: string, rule?: string): string => {
    const [right, arguable, wrong] = [count(rule, 'dung'), count(rule, 'tranh-cai'), count(rule, 'sai')];
    const share = Math.floor((100 * right) / Math.max(1, right + arguable + wrong));
    return `| ${name} | ${title} | ${right + arguable + wrong} | ${right} | ${arguable} | ${wrong} | ${share} % |`;
  };
  const doubtful = hits.filter(({ verdict }) => verdict !== 'dung');
  return [
    '<!-- Sinh tự động từ test/golden/judged.tsv bằng "npm run generate"; đừng sửa ở đây. -->',
    '# Độ đúng: phát hiện trên văn bản thật, đã đọc từng chỗ',
    '',
    'Mỗi phát hiện mức cảnh báo hoặc lỗi trên các văn bản công khai dùng để thử (ngoài kho mã) đã được đọc tại chỗ và ghi lại: đúng, tranh cãi',
    'được, hay sai. Quy tắc không có trong bảng là quy tắc không báo gì ở mức ấy trên các văn bản đó: bảng này không nói gì về nó. Cột cuối tính',
    'chỗ tranh cãi được là chưa đúng, làm tròn xuống.',
    '',
    '| Quy tắc | Nội dung | Số phát hiện | Đúng | Tranh cãi | Sai | Đúng |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...rules.map((rule) => row(`[${rule}](quy-tac/${rule}.md)`, titles.get(rule) ?? '', rule)),
    row('**Cộng**', ''),
    ...(unread.length === 0 ? [] : ['', `Còn ${unread.length} phát hiện chưa đọc.`]),
    '',
    '## Chỗ chưa đúng hoặc tranh cãi được',
    '',
    ...(doubtful.length === 0 ? ['Không có.'] : doubtful.map((hit) => `- ${hit.rule}, ${hit.text}: ${hit.remark}`)),
    '',
  ].join('\n');
}
