import type { Finding } from '../lint/finding.ts';
import type { Parsed } from '../tree/nodes.ts';
import { markOf } from './mark.ts';

/** Findings of old documents that are known and left as they are: no text of them is kept. */
export interface Baseline {
  readonly reason: string;
  /** By path from the folder of the baseline's file on. */
  readonly files: ReadonlyMap<string, readonly BaselineEntry[]>;
}

export interface BaselineEntry {
  readonly rule: string;
  /** Of the passage and the words around it. */
  readonly mark: string;
  /** How many findings of this rule there are with this mark. */
  readonly count: number;
  readonly reason?: string;
}

/** Undefined for what isn't a baseline. An entry that can't be used is left out. */
export function readBaseline(text: string): Baseline | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.files)) return undefined;
  const files = new Map<string, readonly BaselineEntry[]>();
  for (const [path, list] of Object.entries(data.files)) {
    if (Array.isArray(list)) files.set(path.normalize('NFC'), list.flatMap(entryOf));
  }
  return { reason: typeof data.reason === 'string' ? data.reason : '', files };
}

function entryOf(value: unknown): BaselineEntry[] {
  if (!isRecord(value)) return [];
  const { rule, mark, count = 1, reason } = value;
  if (typeof rule !== 'string' || typeof mark !== 'string') return [];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return [];
  return [{ rule, mark, count, ...(typeof reason === 'string' ? { reason } : {}) }];
}

/** Readable, and the same for the same findings: a change in it shows in a comparison what has changed. */
export function printBaseline({ reason, files }: Baseline): string {
  const paths = [...files].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = paths.map(([path, entries]) => {
    const rows = entries.map((entry) => `      ${JSON.stringify(entry)}`);
    return `    ${JSON.stringify(path)}: [\n${rows.join(',\n')}\n    ]`;
  });
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "reason": ${JSON.stringify(reason)},\n  "files": ${body}\n}\n`;
}

/** The findings of a file as entries; reasons that stand in `before` for the same passages stay. */
export function entriesOf(
  parsed: Parsed,
  findings: readonly Finding[],
  before: readonly BaselineEntry[] = [],
): readonly BaselineEntry[] {
  const reasons = new Map(before.map((entry) => [keyOf(entry), entry.reason]));
  const counts = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const mark = markOf(parsed.text, finding.span);
    const key = keyOf({ rule: finding.rule, mark });
    const reason = reasons.get(key);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { rule: finding.rule, mark, count, ...(reason === undefined ? {} : { reason }) });
  }
  return [...counts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

export interface Compared {
  /** What isn't in the baseline. */
  readonly kept: readonly Finding[];
  readonly hidden: number;
  /** Entries, or how often they are counted, beyond what was found. */
  readonly gone: readonly BaselineEntry[];
}

/** Of more findings of one mark than are counted the last ones stay: a further fault of the same words is new. */
export function withoutKnown(
  parsed: Parsed,
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): Compared {
  if (entries.length === 0) return { kept: findings, hidden: 0, gone: [] };
  const rules = new Set(entries.map((entry) => entry.rule));
  const left = new Map<string, number>();
  for (const entry of entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
  const kept = findings.filter((finding) => {
    if (!rules.has(finding.rule)) return true;
    const key = keyOf({ rule: finding.rule, mark: markOf(parsed.text, finding.span) });
    const times = left.get(key) ?? 0;
    if (times === 0) return true;
    left.set(key, times - 1);
    return false;
  });
  const gone = entries.filter((entry) => (left.get(keyOf(entry)) ?? 0) > 0);
  return { kept, hidden: findings.length - kept.length, gone };
}

function keyOf({ rule, mark }: Pick<BaselineEntry, 'rule' | 'mark'>): string {
  return `${rule} ${mark}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
