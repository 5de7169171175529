/** Edits that lead from one word to the other: a letter more, less, another, or two swapped (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The candidate someone who wrote `word` may have meant, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const written = word.toLowerCase().slice(0, 64);
  if (written === '') return undefined;
  const begun = candidates.find(candidate => candidate.startsWith(written));
  if (begun && written.length >= 2) return begun;
  const allowed = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    const edits = distance(written, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
