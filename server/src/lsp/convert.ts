import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  type Position,
  type Range,
  type SelectionRange,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fold } from '../core/features/folding.ts';
import type { OutlineKind, OutlineSymbol } from '../core/features/symbols.ts';
import type { Finding, Severity } from '../core/lint/finding.ts';
import { countBefore } from '../core/text/search.ts';
import type { Edit, Span } from '../core/text/span.ts';
import { DIAGNOSTIC_SOURCE } from './protocol.ts';

/**
 * The only place that knows lines and columns (UTF-16, from 0). Offsets on both sides are of the text as the client has
 * it: an editor keeps the byte order mark out of it, and so does `closedDocument` for files that aren't open.
 */
export function toRange(document: Lines, at: Span): Range {
  return { start: document.positionAt(at.start), end: document.positionAt(at.end) };
}

/** What is needed to turn offsets into positions: an open document has it, and a file whose text isn't kept. */
export interface Lines {
  positionAt(offset: number): Position;
}

/** Where the lines of a text begin, without the text. */
export function linesOf(text: string): Lines {
  const starts: number[] = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) starts.push(end.index + end[0].length);
  const kept = Uint32Array.from(starts);
  return {
    positionAt(offset) {
      const line = Math.max(0, countBefore(kept, (start) => start <= offset) - 1);
      return { line, character: Math.max(0, offset - (kept[line] ?? 0)) };
    },
  };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(range.start);
  return { start, end: Math.max(start, document.offsetAt(range.end)) };
}

export function toTextEdit(document: Lines, edit: Edit): TextEdit {
  return { range: toRange(document, edit.span), newText: edit.text };
}

/** The pieces of a span on each of its lines, line ends left out. */
export function piecesOf(
  document: TextDocument,
  at: Span,
): readonly { readonly line: number; readonly character: number; readonly length: number }[] {
  const { start, end } = toRange(document, at);
  if (start.line === end.line) return [{ ...start, length: end.character - start.character }];
  const pieces: { line: number; character: number; length: number }[] = [];
  for (let line = start.line; line <= end.line; line += 1) {
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const from = line === start.line ? start.character : text.length - text.trimStart().length;
    const to = line === end.line ? end.character : text.trimEnd().length;
    if (to > from) pieces.push({ line, character: from, length: to - from });
  }
  return pieces;
}

/** A file that no editor has open. */
export function closedDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'vbhc', 0, withoutMark(text));
}

/** A byte order mark is no character to an editor. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** What a diagnostic carries in `data`: enough to find its rule again; everything else is recomputed. */
interface DiagnosticData {
  readonly rule: string;
  readonly fixable: boolean;
}

export interface DiagnosticOptions {
  /** Address of a rule's page, where there is one. */
  readonly pageOf: (rule: string) => string | undefined;
  readonly relatedInformation: boolean;
}

export function toDiagnostic(document: TextDocument, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const page = options.pageOf(finding.rule);
  const data: DiagnosticData = { rule: finding.rule, fixable: finding.fixes.length > 0 };
  return {
    range: toRange(document, finding.span),
    severity: SEVERITIES[finding.severity],
    source: DIAGNOSTIC_SOURCE,
    code: finding.rule,
    message: finding.message,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(finding.tag === undefined ? {} : { tags: [TAGS[finding.tag]] }),
    ...(options.relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((related) => ({
            location: { uri: document.uri, range: toRange(document, related.span) },
            message: related.message,
          })),
        }
      : {}),
    data,
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

export function toSymbol(document: TextDocument, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: SYMBOL_KINDS[symbol.kind],
    range: toRange(document, symbol.span),
    selectionRange: toRange(document, symbol.selection),
    children: symbol.children.map((child) => toSymbol(document, child)),
  };
}

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  document: SymbolKind.File,
  preface: SymbolKind.Package,
  preamble: SymbolKind.Namespace,
  field: SymbolKind.Field,
  section: SymbolKind.Module,
  article: SymbolKind.Class,
  item: SymbolKind.Method,
  point: SymbolKind.Property,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Key,
  annex: SymbolKind.File,
};

/** Folds of one line are left out, and all but the longest that begin on the same line. */
export function toFoldingRanges(document: TextDocument, folds: readonly Fold[]): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const taken = new Set<number>();
  for (const fold of folds) {
    const { start, end } = toRange(document, fold.span);
    if (end.line <= start.line || taken.has(start.line)) continue;
    taken.add(start.line);
    ranges.push({ startLine: start.line, endLine: end.line, kind: fold.kind });
  }
  return ranges;
}

/** The smallest range, with each larger one as its parent. */
export function toSelectionRange(document: TextDocument, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    range = { range: toRange(document, span), ...(range === undefined ? {} : { parent: range }) };
  }
  const nowhere = { line: 0, character: 0 };
  return range ?? { range: { start: nowhere, end: nowhere } };
}
