import { scanCitations } from '../citation/scan.ts';
import { flatOf } from '../text/flat.ts';

/** A number and symbol as a drafter gives it in a renaming: `35-CT/TW`; undefined where it is none. */
export function readNewCode(typed: string): string | undefined {
  const code = typed.normalize('NFC').trim();
  const before = 'Văn bản số ';
  const [citation, ...more] = scanCitations(flatOf(`${before}${code}`, 0));
  if (citation === undefined || more.length > 0 || citation.symbol === null || citation.number === null)
    return undefined;
  const whole = citation.slots.code?.span;
  return whole?.start === before.length && whole.end === before.length + code.length ? code : undefined;
}
