import type { Signer, UnitProfile } from '../config/config-file.ts';
import type { Regime } from '../tree/nodes.ts';
import { kindById } from './index.ts';
import type { ScaffoldFields } from './scaffold-words.ts';

/** What a new document begins with: what was given, and the standing recipients of the unit. */
export interface ScaffoldInput extends ScaffoldFields {
  readonly recipients?: readonly string[] | undefined;
}

/**
 * What is given for a new document, completed from what the unit says of itself in `.the-thuc.json`. Where another agency is
 * given, or only another can issue a document of this kind, nothing of the unit is taken but its place.
 */
export function withUnit(
  kindId: string,
  given: ScaffoldFields,
  unit: UnitProfile,
  regime: Regime | undefined,
): ScaffoldInput {
  const { agency, superior, place, abbreviation, drafter, signers, recipients } = unit;
  const own = issues(kindId, regime, agency) && (given.agency === undefined || same(given.agency, agency));
  if (!own) return given.place === undefined && given.agency !== undefined ? { ...given, place } : given;
  const signer = signerOf(signers ?? [], given.position);
  return {
    ...given,
    agency: given.agency ?? agency,
    superior: given.superior ?? superior,
    place: given.place ?? place,
    symbol: given.symbol ?? abbreviation,
    unit: given.unit ?? drafter,
    position: given.position ?? signer?.office,
    signer: given.signer ?? signer?.name,
    recipients,
  };
}

/** A decree is the Government's; of normative texts a unit issues those of a people's committee or council only. */
function issues(kindId: string, regime: Regime | undefined, agency: string | undefined): boolean {
  const kind = kindById(kindId);
  if (kind === undefined || kind.soleIssuer !== undefined || kind.issuer !== undefined) return false;
  if ((regime ?? kind.regime) !== 'quy-pham') return true;
  return kind.regime !== 'quy-pham' && /^(?:(?:ủy|uỷ) ban nhân dân|ubnd|hội đồng nhân dân) /iu.test(agency ?? '');
}

/** The one in the office that is asked for; else the first who heads the agency: a deputy signs KT., by choice only. */
function signerOf(signers: readonly Signer[], position: string | undefined): Signer | undefined {
  if (position !== undefined) return signers.find(({ office }) => same(position, office));
  return signers.find(({ office }) => office !== undefined && !/^phó /iu.test(office));
}

function same(a: string, b: string | undefined): boolean {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return b !== undefined && plain(a) === plain(b);
}
