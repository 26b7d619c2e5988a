import { isBaselineFile, isConfigFile } from '../core/config/config-file.ts';
import { isUnitFile } from '../core/registry/unit-file.ts';

/** A file that says something about documents and is none itself: a unit's list, a configuration, a baseline. */
export function isListed(uri: string): boolean {
  return isUnitFile(uri) || isConfigFile(uri) || isBaselineFile(uri);
}
