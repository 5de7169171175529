import type { NewStory } from '../archive/archive.ts';
import type { ArticleOptions } from '../article/article.ts';
import { FeedError } from '../feed/error.ts';
import type { Article, Subscription } from '../story.ts';
import type { FeedStates } from './feed-states.ts';
import { fetchStoryPage } from './fetch-story-page.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { inPoliteOrder } from './polite-order.ts';
import type { PageReading } from './read-story-page.ts';

// Stands behind the fingerprint of a story whose page is still to be fetched, so that a refresh cut short does it again.
const WANTS_PAGE = '+page';
// The same of a story that the user's program is still to be asked about.
const WANTS_BRIEF = '+brief';
// A program may take a minute a story: of a feed with many new ones, and of many feeds, it sees the first.
const BRIEFS_PER_FEED = 10;
const BRIEFS = 50;
// Below this there is nothing to make shorter.
const FEWEST_WORDS = 100;

/** A story of which more is to be had, and the fingerprint it has once that is done. */
interface WantedStory {
  feed: Subscription;
  story: NewStory;
  said: string;
  reading: ArticleOptions;
}

/** Whether a program is to say what a story's publisher does not: there are no sections of the publisher's. */
const wantsBrief = ({ document, words }: Article) =>
  words >= FEWEST_WORDS && !document.blocks.some(block => block.type === 'section');

/** Stories of which more is to be had when all feeds are stored: their pages, and what the user's program says of them. */
export class WantedStories {
  readonly #context: PipelineContext;
  readonly #states: FeedStates;
  readonly #pages: WantedStory[] = [];
  readonly #briefs: WantedStory[] = [];

  constructor(context: PipelineContext, states: FeedStates) {
    this.#context = context;
    this.#states = states;
  }

  /** Notes what is left to do for a story that is about to be stored, in its fingerprint too. */
  note(feed: Subscription, story: NewStory, reading: ArticleOptions, wantsPage: boolean): void {
    const wanted = { feed, story, said: story.contentHash, reading };
    if (wantsPage) {
      story.contentHash += WANTS_PAGE;
      this.#pages.push(wanted);
    } else this.#noteBrief(wanted);
  }

  /** Fetches the pages and stores what they add; without anything better a story stays as its feed has it. */
  async readPages(): Promise<void> {
    await inPoliteOrder(
      this.#pages,
      ({ story }) => story.entry.url,
      wanted => this.#fillIn(wanted),
    );
  }

  /** Has the user's program say what the publishers do not, and stores it story by story. @returns whether it was asked. */
  async askProgram(): Promise<boolean> {
    if (this.#briefs.length === 0) return false;
    const { signal, briefCommand = [], onNotice } = this.#context;
    // Most have no such program, and what cuts its answer to a width takes a moment to load.
    const { briefByProgram } = await import('./program-brief.ts');
    const asked = this.#briefs.map(wanted => ({ ...wanted.story, wanted }));
    const trouble = await briefByProgram(asked, { command: briefCommand, signal }, ({ wanted }, article) => {
      const { feed, story, said } = wanted;
      this.#store(feed, { ...story, article, contentHash: said });
    });
    if (trouble) onNotice?.(trouble);
    return true;
  }

  /** Notes a story that the program is to be asked about, where there is one and room in the line. */
  #noteBrief(wanted: WantedStory): void {
    const { story, feed, said } = wanted;
    const briefs = this.#briefs;
    if (!this.#context.briefCommand || briefs.length >= BRIEFS || !wantsBrief(story.article)) return;
    if (briefs.filter(one => one.feed.id === feed.id).length >= BRIEFS_PER_FEED) return;
    story.contentHash = said + WANTS_BRIEF;
    briefs.push(wanted);
  }

  async #fillIn({ feed, story, said, reading }: WantedStory): Promise<void> {
    const { emit, signal } = this.#context;
    const better = signal?.aborted ? undefined : await this.#fromPage(feed, story, reading);
    if (signal?.aborted) return;
    const filled = { ...story, ...better, contentHash: said };
    this.#noteBrief({ feed, story: filled, said, reading });
    this.#store(feed, filled);
    emit({ type: 'page', feedId: feed.id });
  }

  async #fromPage(
    feed: Subscription,
    { entry, article }: NewStory,
    reading: ArticleOptions,
  ): Promise<PageReading | undefined> {
    const { reader, signal } = this.#context;
    const page = await fetchStoryPage(feed, entry.url, signal);
    if (!page) return undefined;
    const { bytes, contentType, url } = page;
    try {
      return await reader.page({
        bytes,
        ...(contentType === undefined ? {} : { contentType }),
        url,
        entry,
        article,
        reading,
      });
    } catch (error) {
      // As with a page that cannot be had: the feed's own text is there.
      if (error instanceof FeedError) return undefined;
      throw error;
    }
  }

  #store(feed: Subscription, story: NewStory): void {
    const { archive, marks } = this.#context;
    const state = this.#states.get(feed.id);
    if (state) archive.ingest(feed.id, [story], state, marks);
  }
}
