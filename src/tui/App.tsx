import { Box, Text, Transform, useApp, useInput, usePaste } from 'ink';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { TerminalAbilities } from '../system/terminal.ts';
import type { Controller } from './controller.ts';
import { keyNames } from './keys.ts';
import { painterFor } from './painter.ts';
import { frame } from './views/frame.ts';
import { linearFrame } from './views/linear.ts';

type Suspend = ReturnType<typeof useApp>['suspendTerminal'];

export interface AppProps {
  controller: Controller;
  abilities: TerminalAbilities;
  /** Writes for somebody who hears the screen instead of seeing it. */
  spoken: boolean;
  /** Gets Ink's way of handing the terminal to another program. */
  onReady: (suspend: Suspend) => void;
}

function blankRows(rows: number): string {
  return Array(rows).fill(' ').join('\n');
}

/** The reader's screen: draws the controller's state and hands it the keys. */
export function App({ controller, abilities, spoken, onReady }: AppProps) {
  const { suspendTerminal } = useApp();
  const state = useSyncExternalStore(
    listener => controller.subscribe(listener),
    () => controller.state,
  );
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  useInput((input, key) => {
    const names = keyNames(input, key);
    if (names.length > 0) controller.dispatch(...names.map(name => ({ type: 'key' as const, key: name })));
  });
  usePaste(text => controller.dispatch({ type: 'paste', text }));
  const { settings } = state.config;
  const { theme, themeChanges } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these two of the settings make a theme
  const painter = useMemo(() => painterFor(settings, abilities), [abilities, theme, themeChanges]);
  if (spoken) return <Text>{linearFrame(state).join('\n')}</Text>;
  const { columns, rows } = state.size;
  const lines = frame(state, painter);
  // Every row is as wide as the screen already, so Ink has nothing to measure or wrap. Given to it as a transform of
  // blank rows instead of as text, a frame is taken apart into cells once and not twice: half the time (measured).
  return (
    <Box width={columns} height={rows}>
      <Transform transform={(_, row) => lines[row] ?? ''}>
        <Text>{blankRows(rows)}</Text>
      </Transform>
    </Box>
  );
}

/** The App as an element, for whoever loads this part late: a bundle gives React no named exports then. */
export function appElement(props: AppProps) {
  return <App {...props} />;
}
