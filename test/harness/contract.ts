import { parse } from '../../server/src/core/parse.ts';
import { parsedToJson } from '../../server/src/core/tree/json.ts';

/** The JSON of `the-thuc parse` as the contract writes it; what a test reads of it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Node {
  readonly type: string;
  readonly style?: string | null;
  readonly num?: string | null;
  readonly ordinal?: number | null;
  readonly heading?: string | null;
  readonly text?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly start: number;
  readonly end: number;
  readonly children?: readonly Node[];
}

export interface SignatureJson {
  readonly onBehalf: string | null;
  readonly forPosition: string | null;
  readonly capacity: string | null;
  readonly position: string | null;
  readonly signer: string | null;
  readonly start: number;
  readonly end: number;
}

export interface DocumentJson {
  readonly kind: string;
  readonly regime: string | null;
  readonly preface: {
    readonly parentAgency: Part | null;
    readonly agency: Part | null;
    readonly nationalTitle: Part | null;
    readonly motto: Part | null;
    readonly number: (Part & { readonly number: string | null; readonly symbol: string | null }) | null;
    readonly placeDate: (Part & { readonly place: string | null; readonly date: string | null }) | null;
    readonly type: Part | null;
    readonly subject: Part | null;
    readonly addressees: readonly Part[];
  };
  readonly preamble: readonly (Part & { readonly type: string })[];
  readonly body: readonly Node[];
  readonly conclusions: {
    readonly endMark: string | null;
    readonly recipients: readonly Part[];
    readonly signature: SignatureJson | null;
    readonly signatures?: readonly SignatureJson[];
  };
  readonly attachments: readonly {
    readonly type: string;
    readonly num: string | null;
    readonly heading: string | null;
    readonly start: number;
    readonly end: number;
    readonly body: readonly Node[];
  }[];
}

export interface FileJson extends DocumentJson {
  readonly version: number;
  readonly documents: readonly DocumentJson[];
  readonly outside: readonly { readonly start: number; readonly end: number }[];
  readonly citations: readonly (Part & { readonly [key: string]: string | number | null })[];
}

/** What `the-thuc parse` prints for a text, through JSON as a reader gets it. */
export function parseJson(text: string): FileJson {
  return JSON.parse(JSON.stringify(parsedToJson(parse(text)))) as FileJson;
}

/** One line per node, two blanks per level: `section roman I 1 [MỤC TIÊU]`, `¶ text`, `table 2x3`, `quote`. */
export function outline(nodes: readonly Node[], depth = 0): string[] {
  const pad = '  '.repeat(depth);
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [`${pad}¶ ${node.text}`];
    if (node.type === 'table') return [`${pad}table ${(node.rows ?? []).map((row) => row.join('|')).join(' / ')}`];
    const inner = outline(node.children ?? [], depth + 1);
    if (node.type === 'quote') return [`${pad}quote`, ...inner];
    const label = [node.type, node.style ?? '–', node.num ?? '–', node.ordinal ?? '–'].join(' ');
    return [`${pad}${label}${node.heading == null ? '' : ` [${node.heading}]`}`, ...inner];
  });
}

/** A whole header of an invented department over the given rest. */
export const HEADER = `UBND TỈNH AN SƠN
SỞ Y TẾ
Số: 12/KH-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Sơn, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Trồng cây trong khuôn viên các trạm y tế
`;

/** The body of a plan with that header, as outline. */
export function bodyOf(body: string): string[] {
  return outline(parseJson(HEADER + body).body);
}

/** The tree without its offsets: what "equal" means in the contract. */
export function withoutOffsets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOffsets);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'start' && key !== 'end');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutOffsets(inner)]));
}
