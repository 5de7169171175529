import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { FeedStates } from '../../src/refresh/feed-states.ts';
import { emptyArchive, feedState, temporaryFolder } from '../support/archived-story.ts';

const open = () => emptyArchive(join(temporaryFolder(), 'archive.db')).archive;
const failing = (id: string) => ({ ...feedState(id), failures: 3 });

it('states of feeds are known at once, and saved together a moment later', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const archive = open();
  archive.saveFeedStates([feedState('aaaaaaaa'), feedState('bbbbbbbb')]);
  const states = new FeedStates(archive);
  states.save(failing('aaaaaaaa'));
  states.save(failing('cccccccc'));
  expect(states.get('aaaaaaaa')).toEqual(failing('aaaaaaaa'));
  expect(archive.feedStates()).toEqual([feedState('aaaaaaaa'), feedState('bbbbbbbb')]);
  vi.runAllTimers();
  expect(archive.feedStates()).toEqual([failing('aaaaaaaa'), feedState('bbbbbbbb'), failing('cccccccc')]);
});

it('what is not saved yet is saved at the end, unless the archive has newer', () => {
  const archive = open();
  const states = new FeedStates(archive);
  states.save(failing('aaaaaaaa'));
  states.save(failing('bbbbbbbb'));
  archive.saveFeedStates([feedState('bbbbbbbb')]);
  states.note(feedState('bbbbbbbb'));
  states.flush();
  states.flush();
  expect(states.get('bbbbbbbb')).toEqual(feedState('bbbbbbbb'));
  expect(new Map(archive.feedStates().map(one => [one.id, one]))).toEqual(
    new Map([
      ['aaaaaaaa', failing('aaaaaaaa')],
      ['bbbbbbbb', feedState('bbbbbbbb')],
    ]),
  );
});

it('an archive that cannot be written is told at the next chance', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const archive = open();
  const states = new FeedStates(archive);
  const broken = vi.spyOn(archive, 'saveFeedStates').mockImplementation(() => {
    throw new Error('the disk is full');
  });
  states.save(failing('aaaaaaaa'));
  vi.runAllTimers();
  expect(broken).toHaveBeenCalledOnce();
  expect(() => states.save(failing('bbbbbbbb'))).toThrow('the disk is full');
  expect(() => states.flush()).toThrow('the disk is full');
});
