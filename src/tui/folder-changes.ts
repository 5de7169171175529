import { isInFolder } from '../query/folder.ts';
import { perform, say } from './changes.ts';
import type { Next } from './effect.ts';
import { outerFolder } from './folders.ts';
import { showSource } from './moves.ts';
import type { State } from './state.ts';

/** Puts every feed of a folder and of the folders in it into the folder of another name; '' is none. */
function moveFolder(state: State, name: string, to: string, label: string): Next {
  const config = state.config.feeds.flatMap((feed, at) => {
    if (!isInFolder(feed.folder, name)) return [];
    const { folder = '', ...rest } = feed;
    const moved = `${to}${folder.slice(name.length)}`.replace(/^\//, '');
    return [{ type: 'put-feed' as const, feed: moved === '' ? rest : { ...rest, folder: moved }, at }];
  });
  return perform(state, label, { marks: [], config });
}

/** The folder under another name, which may put it into another one. */
export function renameFolder(state: State, name: string, to: string): Next {
  const next = moveFolder(state, name, to, 'folder renamed');
  const folded = state.folded.map(one => (one === name ? to : one));
  return { ...next, state: showSource({ ...next.state, folded }, { kind: 'folder', name: to }) };
}

/** Takes a folder away; its feeds stay, in the folder that it was in. */
export function removeFolder(state: State, name: string): Next {
  const outer = outerFolder(name);
  const next = moveFolder(state, name, outer ?? '', `folder ${name} removed`);
  const shown = showSource(
    next.state,
    outer === undefined ? { kind: 'all' } : { kind: 'folder', name: outer },
  );
  return { ...next, state: say(shown, `Removed the folder ${name}, its feeds stay; u takes it back`) };
}

/** A folder's name as it is kept: without spaces and slashes around its parts. */
export function folderName(text: string): string {
  const parts = text.split('/').map(part => part.trim());
  return parts.filter(part => part !== '').join('/');
}
