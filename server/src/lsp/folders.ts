/** The folders that are open in the editor. */
export interface Folders {
  set(folders: readonly Folder[]): void;
  change(added: readonly Folder[], removed: readonly Folder[]): void;
  all(): readonly Folder[];
  /** The innermost folder that holds the file. */
  of(uri: string): Folder | undefined;
  /**
   * How people call the file: its path in the folder, before it the folder's name where there are several. Undefined for
   * what is no file of its own: the left side of a comparison, a page.
   */
  pathOf(uri: string): string | undefined;
}

export interface Folder {
  readonly uri: string;
  readonly name: string;
}

export function createFolders(): Folders {
  let folders: readonly Folder[] = [];
  const folderOf = (uri: string): Folder | undefined =>
    folders.filter((folder) => uri.startsWith(`${folder.uri}/`)).sort((a, b) => b.uri.length - a.uri.length)[0];
  const plain = (list: readonly Folder[]): Folder[] =>
    list.map(({ uri, name }) => ({ uri: uri.endsWith('/') ? uri.slice(0, -1) : uri, name }));
  return {
    set(list) {
      folders = plain(list);
    },
    change(added, removed) {
      const gone = new Set(plain(removed).map(({ uri }) => uri));
      folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...plain(added)];
    },
    all: () => folders,
    of: folderOf,
    pathOf(uri) {
      const folder = folderOf(uri);
      if (folder !== undefined) {
        const path = decoded(uri.slice(folder.uri.length + 1));
        return folders.length > 1 ? `${folder.name}/${path}` : path;
      }
      const scheme = uri.slice(0, uri.indexOf(':'));
      const own = OWN.has(scheme) || folders.some((one) => one.uri.startsWith(`${scheme}:`));
      return own ? decoded(uri.slice(uri.lastIndexOf(scheme === 'untitled' ? ':' : '/') + 1)) : undefined;
    },
  };
}

const OWN: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
