/** Files as the manual page names them. */
export const FILES: readonly (readonly [name: string, words: string])[] = [
  ['$XDG_CONFIG_HOME/nutgraf/config.json', 'Settings, feeds, follows, mutes, saved queries, keys.'],
  [
    '$XDG_STATE_HOME/nutgraf/state.json',
    'What was read and saved; journal.db beside it has the newest marks.',
  ],
  ['$XDG_STATE_HOME/nutgraf/seen.db', 'What each name of --since-last was given.'],
  ['$XDG_CACHE_HOME/nutgraf/archive.db', 'Stories; a cache that may be deleted.'],
  ['$NUTGRAF_HOME', 'A folder that holds all of them instead.'],
];

export const EXIT_CODES: readonly (readonly [code: string, words: string])[] = [
  ['0', 'Fine, also when there is nothing to print.'],
  ['1', 'A failure, or every feed failed.'],
  ['2', 'Wrong usage.'],
  ['3', 'Some feeds failed; what was got is there.'],
  ['4', 'Nothing matched, with --exit-status.'],
  ['130', 'Ended by Ctrl-C.'],
];
