import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { isLevel, type Level } from '../core/lint/levels.ts';
import type { Settings } from './protocol.ts';

/** The settings as they hold for a document. */
export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  forget(uri: string): void;
  /**
   * The client says that something has changed; `pushed` is what `workspace/didChangeConfiguration` carries, used for
   * clients that can't be asked. Tells whether one of the documents is concerned.
   */
  changed(pushed: unknown, uris: readonly string[]): Promise<boolean>;
}

const DEFAULT_SETTINGS: Settings = {
  kiemTra: 'khiLuu',
  ngonNgu: 'vi',
  goiYHetHieuLuc: true,
  quyTac: {},
};

export function createSettings(
  connection: Connection,
  capabilities: ClientCapabilities,
  initial: unknown,
): SettingsStore {
  const canAsk = capabilities.workspace?.configuration === true;
  let shared = readSettings(sectionOf(initial), DEFAULT_SETTINGS);
  const asked = new Map<string, Promise<Settings>>();
  const ask = async (uri: string): Promise<Settings> => {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'theThuc' });
      return readSettings(answer, shared);
    } catch (error) {
      connection.console.warn(`Không hỏi được thiết đặt: ${String(error)}`);
      return shared;
    }
  };
  const of = (uri: string): Promise<Settings> => {
    if (!canAsk) return Promise.resolve(shared);
    const known = asked.get(uri);
    if (known !== undefined) return known;
    const answer = ask(uri);
    asked.set(uri, answer);
    return answer;
  };
  return {
    of,
    forget: (uri) => void asked.delete(uri),
    async changed(pushed, uris) {
      const before = uris.map(of);
      asked.clear();
      const section = sectionOf(pushed);
      if (section !== undefined) shared = readSettings(section, DEFAULT_SETTINGS);
      const after = uris.map(of);
      const [old, now] = await Promise.all([Promise.all(before), Promise.all(after)]);
      return nameOf(old) !== nameOf(now);
    },
  };
}

/** The same name for the same settings, whatever the order of the levels. */
export function nameOf(settings: unknown): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

/** Settings come from a file that people edit: whatever isn't a known value is taken for the default. */
function readSettings(value: unknown, defaults: Settings): Settings {
  if (!isRecord(value)) return defaults;
  const { kiemTra, ngonNgu, goiYHetHieuLuc, quyTac } = value;
  return {
    kiemTra: kiemTra === 'khiLuu' || kiemTra === 'khiGo' ? kiemTra : defaults.kiemTra,
    ngonNgu: ngonNgu === 'vi' || ngonNgu === 'en' ? ngonNgu : defaults.ngonNgu,
    goiYHetHieuLuc: typeof goiYHetHieuLuc === 'boolean' ? goiYHetHieuLuc : defaults.goiYHetHieuLuc,
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
