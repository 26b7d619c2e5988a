import { extensions, type Uri } from 'vscode';

/** What is used of the API of the built-in git extension (version 1). No program is started here: that extension does its work. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  getRepository(uri: Uri): Repository | null;
  toGitUri(uri: Uri, ref: string): Uri;
}

interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  show(ref: string, path: string): Promise<string>;
}

/** The text of the last commit; or why there is none. */
export type Committed =
  | { readonly text: string; readonly commit: string; readonly uri: Uri }
  | { readonly none: 'noGit' | 'noRepository' | 'notCommitted' };

export async function committed(uri: Uri): Promise<Committed> {
  const found = extensions.getExtension<GitExtension>('vscode.git');
  if (found === undefined) return { none: 'noGit' };
  const git = found.isActive ? found.exports : await found.activate();
  if (!git.enabled) return { none: 'noGit' };
  const api = git.getAPI(1);
  const repository = api.getRepository(uri);
  if (repository === null) return { none: 'noRepository' };
  const commit = repository.state.HEAD?.commit;
  if (commit === undefined) return { none: 'notCommitted' };
  try {
    return { text: await repository.show(commit, uri.fsPath), commit, uri: api.toGitUri(uri, commit) };
  } catch {
    // It is in no commit, or was renamed since.
    return { none: 'notCommitted' };
  }
}
