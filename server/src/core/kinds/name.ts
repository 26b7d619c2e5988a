import { DOCUMENT_TYPES } from '../law/types.ts';
import type { Language } from '../lint/finding.ts';
import { WITH_YEAR } from '../tree/kind.ts';
import type { DocumentTree } from '../tree/nodes.ts';
import { kindById } from './index.ts';

/** `Kế hoạch`; with the regime where the name of the kind doesn't tell it: a directive may be the Party's, a decision normative. */
export function kindName({ kind, regime }: Pick<DocumentTree, 'kind' | 'regime'>, language: Language): string {
  const words = WORDS[language];
  const type = kindById(kind)?.name ?? DOCUMENT_TYPES.find((one) => one.slug === kind)?.name;
  if (type === undefined) return words.unknown;
  if (regime === 'dang') return `${type} (${words.party})`;
  if (regime === 'quy-pham' && WITH_YEAR.has(kind)) return `${type} (${words.normative})`;
  return type;
}

const WORDS = {
  vi: { unknown: 'không rõ loại văn bản', party: 'Đảng', normative: 'quy phạm pháp luật' },
  en: { unknown: 'kind of document unknown', party: 'Party', normative: 'normative' },
} as const;
