import { graphemes } from '../../text/graphemes.ts';
import { cutRuns } from '../../text/runs.ts';
import type { Run } from '../../text/style.ts';
import { cut, width } from '../../text/width.ts';
import type { Line } from '../line-editor.ts';
import type { Prompt } from '../overlay.ts';
import { promptLabel } from '../prompts.ts';
import { fillRuns, type Row, run } from '../rows.ts';
import { signs } from '../signs.ts';
import type { State } from '../state.ts';

/** The line as far as it fits, the cursor always in sight, and the columns left of its first character. */
function visibleLine(line: Line, columns: number): { runs: Run[]; hidden: number } {
  let start = 0;
  // Room for the cursor itself, which may stand on a wide character.
  while (width(line.text.slice(start, line.cursor)) > columns - 2) {
    start += graphemes(line.text.slice(start))[0]!.length;
  }
  const under = graphemes(line.text.slice(line.cursor))[0] ?? ' ';
  const before = line.text.slice(start, line.cursor);
  const after = line.text.slice(line.cursor + under.length);
  const left = columns - width(before) - width(under);
  return {
    runs: [run(before), run(under, 'selected'), run(cut(after, left, ''))],
    hidden: width(line.text.slice(0, start)),
  };
}

/** The rows at the bottom of the screen while something is typed: what is wrong or could be meant, and the line. */
export function promptRows(state: State, prompt: Prompt): Row[] {
  const { columns } = state.size;
  const sign = signs(state.config.settings.unicode);
  const label = cut(promptLabel(prompt, columns), Math.max(0, columns - 12), sign.ellipsis);
  const start = 1 + width(label);
  const { runs, hidden } = visibleLine(prompt.line, columns - start - 1);
  const line: Row = { runs: fillRuns([run(' '), run(label, 'key'), ...runs], columns, '') };
  const { problem, completion } = prompt;
  // A word that is still being typed is completed before it is found wrong; Enter asks for the error.
  if (problem && !(completion && problem.at + problem.length > completion.start)) {
    const at = Math.max(0, start + width(prompt.line.text.slice(0, problem.at)) - hidden);
    const marks = sign.pointer.repeat(Math.max(1, Math.min(problem.length, columns - at - 1)));
    const message = ` ${problem.message}`;
    // Behind the place where there is room, else before it.
    const room = columns - at - marks.length - 1;
    const pointed =
      width(message) <= room || room > at
        ? [run(' '.repeat(at)), run(marks, 'error'), run(cut(message, room, sign.ellipsis), 'error')]
        : [
            run(cut(problem.message, at - 1, sign.ellipsis).padStart(at - 1), 'error'),
            run(' '),
            run(marks, 'error'),
          ];
    return [{ runs: fillRuns(pointed, columns, '') }, line];
  }
  if (completion) {
    const options = completion.candidates.flatMap((candidate, i): Run[] => [
      run(i === 0 ? ' ' : '  '),
      run(candidate.text, i === completion.chosen ? 'selected' : 'plain'),
      run(candidate.note ? ` ${candidate.note}` : '', 'dim'),
    ]);
    return [{ runs: fillRuns(cutRuns(options, columns, sign.ellipsis), columns) }, line];
  }
  return [line];
}
