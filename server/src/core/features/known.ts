import type { Citation } from '../citation/model.ts';
import { dayOf } from '../registry/day.ts';
import { keyOfCitation } from '../registry/key.ts';
import type { RegistryEntry } from '../registry/model.ts';
import { isUnique, type Registry, type Resolution } from '../registry/registry.ts';
import { type Validity, validityOn } from '../registry/validity.ts';
import type { DocumentTree, Parsed } from '../tree/nodes.ts';
import { documentAt } from './path.ts';

/** What the registry knows of a citation in its document. */
export interface Known {
  readonly citation: Citation;
  readonly doc: DocumentTree;
  readonly resolution: Resolution;
  /** The one document that is meant; undefined where nothing tells which. */
  readonly entry: RegistryEntry | undefined;
  /** False where the number comes back each year or term and no date says which of its documents is meant. */
  readonly sure: boolean;
}

/**
 * All citations of a file with the entries they mean. A later mention has no date by rule ("Chỉ thị số 34-CT/TW"): it means
 * what the dated mention of the same number in the same document means.
 */
export function knownCitations(parsed: Parsed, registry: Registry): readonly Known[] {
  const kept = readings.get(parsed);
  if (kept?.registry === registry) return kept.known;
  const first = parsed.citations.map((citation) => ({
    citation,
    doc: documentAt(parsed, citation.span.start),
    resolution: registry.resolve(citation),
  }));
  const dated = new Map<DocumentTree, Map<string, RegistryEntry | undefined>>();
  for (const { citation, doc, resolution } of first) {
    const key = keyOfCitation(citation);
    if (key === undefined || citation.date === null) continue;
    const entry = resolution.state === 'sure' ? resolution.entry : undefined;
    const own = dated.get(doc) ?? new Map<string, RegistryEntry | undefined>();
    dated.set(doc, own);
    // Two dates for one number: a mention without a date may be either.
    own.set(key, own.has(key) && own.get(key) !== entry ? undefined : entry);
  }
  const known = first.map(({ citation, doc, resolution }): Known => {
    const own = 'entry' in resolution ? resolution.entry : undefined;
    const shared = { citation, doc, resolution };
    if (resolution.state === 'sure') return { ...shared, entry: own, sure: true };
    const key = keyOfCitation(citation);
    const told = dated.get(doc);
    if (key !== undefined && citation.date === null && told?.has(key) === true) {
      const entry = told.get(key);
      return { ...shared, entry, sure: entry !== undefined };
    }
    return { ...shared, entry: own, sure: own !== undefined && (isUnique(citation) || citation.number === null) };
  });
  readings.set(parsed, { registry, known });
  return known;
}

const readings = new WeakMap<Parsed, { readonly registry: Registry; readonly known: readonly Known[] }>();

/** The end of what a citation means, where that is past and nothing about it is unsure. */
export function endOf(
  { citation, doc, entry, sure }: Known,
  today: string | undefined,
  registry: Registry,
): Ended | undefined {
  if (entry === undefined || !sure) return undefined;
  // A law that is named without its year is the one in force, known or not.
  if (citation.number === null && citation.date === null) return undefined;
  const validity = validityIn(entry, doc, today, registry);
  return validity?.state === 'ended' ? validity : undefined;
}

export type Ended = Extract<Validity, { readonly state: 'ended' }>;

/** Whether a document is in force on the day of the one that cites it; undefined where that day isn't known. */
export function validityIn(
  entry: RegistryEntry,
  doc: DocumentTree,
  today: string | undefined,
  registry: Registry,
): Validity | undefined {
  const day = dayOf(doc, today);
  return day === undefined ? undefined : validityOn(entry, day, registry);
}
