import type { Archive } from '../archive/archive.ts';
import type { Marks } from '../profile/marks.ts';

/**
 * Brings the archive's index of what is read and saved in step with the profile, which has the truth: by what was
 * marked since the last time where that is known, else by comparing everything. Killed in between, it is done again.
 */
export function syncMarks(archive: Archive, marks: Marks): void {
  const seen = archive.stamp();
  const stamp = marks.stamp();
  if (seen === stamp) return;
  const since = seen === undefined ? undefined : marks.since(seen);
  if (since) {
    archive.mark(since.marks);
    archive.setStamp(since.stamp);
  } else {
    archive.reconcile(marks.state());
    archive.setStamp(stamp);
  }
}
