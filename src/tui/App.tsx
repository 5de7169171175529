import { Box, Text, Transform, useApp, useInput, usePaste } from 'ink';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { TerminalAbilities } from '../system/terminal.ts';
import type { Controller } from './controller.ts';
import { keyNames } from './keys.ts';
import { painterFor } from './painter.ts';
import { frameParts } from './views/frame.ts';
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

/**
 * Lines that are as wide as their place already, so Ink has nothing to measure or wrap. Given to it as a transform of blank
 * rows instead of as text, they are taken apart into cells once and not twice: half the time (measured).
 */
function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Transform transform={(_, row) => lines[row] ?? ''}>
      <Text>{Array(lines.length).fill(' ').join('\n')}</Text>
    </Transform>
  );
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
  const { parts, bottom } = frameParts(state, painter);
  // Each part by itself: Ink keeps the cells of lines it has seen, and those of one pane stay when another's change.
  return (
    <Box width={columns} height={rows} flexDirection="column">
      <Box>
        {parts.map(({ width, lines }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <Box key={index} width={width}>
            <Lines lines={lines} />
          </Box>
        ))}
      </Box>
      <Lines lines={bottom} />
    </Box>
  );
}

/** The App as an element, for whoever loads this part late: a bundle gives React no named exports then. */
export function appElement(props: AppProps) {
  return <App {...props} />;
}
