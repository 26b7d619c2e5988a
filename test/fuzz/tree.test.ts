import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { spanOf } from '../../server/src/core/text/flat.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { parsedToJson } from '../../server/src/core/tree/json.ts';
import type { BodyNode, DocumentTree, Parsed } from '../../server/src/core/tree/nodes.ts';
import { anyLine as line, SAMPLE_LINES, anyDocument as text } from '../harness/documents.ts';

// The guarantees of the dialect (DIALECT §6). 100,000 documents by hand: THE_THUC_FUZZ_RUNS=100000.
const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 1500);

const JUST_BLANK = /[\s\u0085\u00a0\ufeff\u200b]/gu;

describe('guarantees of the tree, on random documents', () => {
  it('holds every character that is not blank in exactly one leaf, in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { leaves } = parse(source);
        let at = 0;
        for (const leaf of leaves) {
          expect(leaf.span.start).toBeGreaterThanOrEqual(at);
          expect(source.slice(at, leaf.span.start).replace(JUST_BLANK, '')).toBe('');
          at = leaf.span.end;
        }
        expect(source.slice(at).replace(JUST_BLANK, '')).toBe('');
        // What fills the gaps is Markdown's own, never words that the tree has lost.
        for (const leaf of leaves)
          if (leaf.role === 'mark') expect(leaf.flat.text.replace(COMMENT, '')).not.toMatch(/\p{L}{2}/u);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps children inside their parents, disjoint and in order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const parsed = parse(source);
        for (const doc of [parsed.main, ...parsed.documents]) checkDocument(doc);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives leaves whose source is their text', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const leaf of parse(source).leaves) {
          if (/^(?:mark|code|comment|frontMatter|ruleLine)$/u.test(leaf.role)) continue;
          const at = spanOf(leaf.flat, 0, leaf.flat.text.length);
          expect(bareText(source.slice(at.start, at.end))).toBe(bareText(leaf.flat.text));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads NFD, CRLF and CR as it reads NFC and LF, but for offsets', () => {
    fc.assert(
      fc.property(text, (source) => {
        const plain = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
        const expected = withoutOffsets(parse(plain));
        expect(withoutOffsets(parse(plain.replaceAll('\n', '\r\n')))).toEqual(expected);
        expect(withoutOffsets(parse(plain.replaceAll('\n', '\r')))).toEqual(expected);
        expect(withoutOffsets(parse(plain.normalize('NFD')))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same after edits as from scratch', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), line), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, edits, (source, changes) => {
        let now = source;
        let parsed = parse(now);
        for (const [where, length, insert] of changes) {
          const at = now.length === 0 ? 0 : where % now.length;
          now = now.slice(0, at) + insert + now.slice(at + length);
          parsed = parse(now, parsed);
          expect(parsed).toEqual(parse(now));
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('goes on the same for a clean draft with or without blank lines and with # before numbered headings', () => {
    const draft = fc.array(
      fc.constantFrom(...SAMPLE_LINES.filter((one) => /\S/u.test(one) && !/[|`<#]|^---|^\s*[-_*]{3,}/u.test(one))),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(draft, (lines) => {
        const dense = parse(lines.join('\n'));
        if (dense.wrapped) return;
        const expected = withoutOffsets(dense);
        expect(withoutOffsets(parse(lines.join('\n\n')))).toEqual(expected);
        const hashed = lines.map((one) => (/^[IVX]+\. /u.test(one) ? `## ${one}` : one)).join('\n');
        expect(withoutOffsets(parse(hashed))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});

function checkDocument(doc: DocumentTree): void {
  checkSiblings(doc.span, doc.body);
  for (const annex of doc.attachments) checkSiblings(annex.span, annex.body);
}

function checkSiblings(parent: Span, nodes: readonly BodyNode[]): void {
  let at = parent.start;
  for (const node of nodes) {
    expect(node.span.start).toBeGreaterThanOrEqual(at);
    expect(node.span.end).toBeGreaterThanOrEqual(node.span.start);
    expect(node.span.end).toBeLessThanOrEqual(parent.end);
    at = node.span.end;
    if ('children' in node) checkSiblings(node.span, node.children);
  }
}

const COMMENT = /<!--(?:(?!<!--)[\s\S])*?-->/gu;

/** What is left of a text without marks, blanks and forms of letters. */
function bareText(some: string): string {
  return some
    .replace(COMMENT, '')
    .normalize('NFC')
    .replace(/[*_`\\~#|\s\u0085\u00a0\ufeff]/gu, '');
}

function withoutOffsets(parsed: Parsed): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'start' && key !== 'end')
        .map(([key, inner]) => [key, strip(inner)]),
    );
  };
  const json = strip(parsedToJson(parsed)) as Record<string, unknown>;
  return { ...json, outside: undefined };
}
