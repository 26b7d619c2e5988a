import { kindName } from '../kinds/name.ts';
import type { Language } from '../lint/finding.ts';
import type { Parsed } from '../tree/nodes.ts';

/** What a comparison is of: "Kế hoạch: Phát động phong trào …". */
export function subjectOf({ main }: Parsed, language: Language): string {
  const subject = main.preface.subject?.text;
  const kind = kindName(main, language);
  return subject === undefined ? kind : `${kind}: ${subject}`;
}
