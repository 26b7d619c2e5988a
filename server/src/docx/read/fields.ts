import type { Field } from './context.ts';

/** Fields inside each other; more than these are a fault of the file. */
const MAX_OPEN = 50;

export function beginField(fields: Field[]): void {
  if (fields.length < MAX_OPEN) fields.push({ code: '', result: false });
}

export function separateField(fields: Field[]): void {
  const open = fields[fields.length - 1];
  if (open !== undefined) open.result = true;
}

/** True within a code, and within a result that isn't kept. */
export function isHiddenByField(fields: readonly Field[]): boolean {
  return fields.some(({ code, result }) => !result || dropsResult(code));
}

/** The number of the page is that of the paper, not of the text. */
export function dropsResult(code: string): boolean {
  return /^\s*(?:PAGE|SECTIONPAGES)(?:\s|$)/iu.test(code);
}

export function isContents(code: string): boolean {
  return /^\s*TOC(?:\s|$)/iu.test(code);
}

/** The address that a field of a link leads to, outside of the document. */
export function hrefOf(code: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]{1,2000})"/iu.exec(code)?.[1];
}

/** At the end of a paragraph: a field that is still at its code there never gets a result, and must not swallow the rest. */
export function closeStrayFields(fields: Field[]): void {
  while (fields.length > 0 && fields[fields.length - 1]?.result === false) fields.pop();
}
