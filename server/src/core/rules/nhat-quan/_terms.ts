import type { RuleContext } from '../../lint/rule.ts';
import { type Hit, matchesIn, type View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';

/** A short name that the document gives: "(sau đây gọi tắt là Ban Chỉ đạo)". */
export interface Term {
  /** As written, without quotation marks. */
  readonly name: string;
  /** Of the name alone. */
  readonly span: Span;
  /** Of the brackets with all that is in them. */
  readonly whole: Span;
  readonly hit: Hit;
}

const cache = new WeakMap<View, readonly Term[]>();

/** The short names of a document in the order of the text; not those of quoted amendments. */
export function termsOf({ view }: RuleContext): readonly Term[] {
  const known = cache.get(view);
  if (known !== undefined) return known;
  const terms = matchesIn(view.proseText, DEFINITION).flatMap((hit) => {
    const { leaf, from } = hit;
    const raw = hit.match[1] ?? '';
    const inner = raw.replace(/^[“"']/u, '').replace(/[”"']$/u, '');
    const name = inner.trim();
    // Two names at once ("A, B hoặc C", "X; Y") aren't taken apart: each may be used alone.
    if (leaf.role === 'quoted' || name === '' || / hoặc |;|:/u.test(name)) return [];
    const start = from + hit.text.indexOf(raw) + raw.indexOf(name);
    return [{ name, span: spanOf(leaf.flat, start, start + name.length), whole: hit.span, hit }];
  });
  cache.set(view, terms);
  return terms;
}

/** The name as it is looked for: "các đơn vị thuộc Bộ" is used as "đơn vị thuộc Bộ", a citation by its number. */
export function soughtOf(name: string): string {
  const code = /\d{1,5}(?:\/\d{4})?[/-][\p{L}\d/-]{2,30}/u.exec(name)?.[0];
  return (code ?? name.replace(/^(?:các|những) /u, '')).toLowerCase();
}

const DEFINITION =
  /\((?:sau đây )?(?:được )?(?:gọi tắt|gọi chung|viết tắt|(?<=sau đây |sau đây được )gọi)(?: là:?|:) ([^()\n]{1,90})\)/gu;
