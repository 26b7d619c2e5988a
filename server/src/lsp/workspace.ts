import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { isLevel, type Level } from '../core/lint/levels.ts';
import type { Settings } from './protocol.ts';

/** The settings as they hold for a document, with a number that grows whenever any of them may have changed. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** What is known now, without asking the client: the last answer, else the defaults. */
  known(uri: string): Settings;
  readonly revision: number;
  forget(uri: string): void;
  /** New values from the client; `pushed` is what `workspace/didChangeConfiguration` carries, used by clients that can't be asked. */
  changed(pushed: unknown): void;
}

export const DEFAULT_SETTINGS: Settings = { kiemTra: 'khiLuu', ngonNgu: 'vi', quyTac: {} };

export function createSettings(
  connection: Connection,
  capabilities: ClientCapabilities,
  initial: unknown,
): SettingsStore {
  const canAsk = capabilities.workspace?.configuration === true;
  let shared = readSettings(sectionOf(initial), DEFAULT_SETTINGS);
  let revision = 1;
  const asked = new Map<string, Promise<Settings>>();
  const last = new Map<string, Settings>();
  const ask = async (uri: string): Promise<Settings> => {
    const at = revision;
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'theThuc' });
      const settings = readSettings(answer, shared);
      if (at === revision) last.set(uri, settings);
      return settings;
    } catch (error) {
      connection.console.warn(`Không hỏi được thiết đặt: ${String(error)}`);
      return shared;
    }
  };
  return {
    of(uri) {
      if (!canAsk) return Promise.resolve(shared);
      const known = asked.get(uri);
      if (known !== undefined) return known;
      const answer = ask(uri);
      asked.set(uri, answer);
      return answer;
    },
    known: (uri) => last.get(uri) ?? shared,
    get revision() {
      return revision;
    },
    forget(uri) {
      asked.delete(uri);
      last.delete(uri);
    },
    changed(pushed) {
      revision += 1;
      asked.clear();
      last.clear();
      const section = sectionOf(pushed);
      if (section !== undefined) shared = readSettings(section, DEFAULT_SETTINGS);
    },
  };
}

/** Settings come from a file that people edit: whatever isn't a known value is taken for the default. */
export function readSettings(value: unknown, defaults: Settings): Settings {
  if (!isRecord(value)) return defaults;
  const { kiemTra, ngonNgu, quyTac } = value;
  return {
    kiemTra: kiemTra === 'khiLuu' || kiemTra === 'khiGo' ? kiemTra : defaults.kiemTra,
    ngonNgu: ngonNgu === 'vi' || ngonNgu === 'en' ? ngonNgu : defaults.ngonNgu,
    quyTac: isRecord(quyTac) ? levelsOf(quyTac) : defaults.quyTac,
  };
}

/** A group may be written `vien-dan` or `vien-dan/*`; YAML and JSON people write `false` for off. */
function levelsOf(given: Readonly<Record<string, unknown>>): Record<string, Level> {
  const levels: Record<string, Level> = {};
  for (const [key, value] of Object.entries(given)) {
    const level = value === false ? 'off' : value;
    if (isLevel(level)) levels[key.includes('/') ? key : `${key}/*`] = level;
  }
  return levels;
}

function sectionOf(value: unknown): unknown {
  return isRecord(value) ? (value.theThuc ?? value.settings) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
