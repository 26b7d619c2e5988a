import type { Values } from './rule.ts';

/** Fills the `{name}` slots of a message. A slot without a value stays as it is, so that a test sees it. */
export function fillMessage(template: string, values: Values | undefined): string {
  if (values === undefined || !template.includes('{')) return template;
  return template.replace(SLOT, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}

/** Names of the slots of a message, sorted, each once. */
export function slotsOf(template: string): string[] {
  const names = new Set<string>();
  for (const match of template.matchAll(SLOT)) if (match[1] !== undefined) names.add(match[1]);
  return [...names].sort();
}

const SLOT = /\{([\p{L}\p{N}]+)\}/gu;
