import type { ResourceLimits } from 'node:worker_threads';

// Most of what a feed is read into is gone before the next: left to itself, V8 makes so much room for it in each thread that
// the process takes 340 MB instead of 210, and is no quicker for it (measured, 200 feeds of 50 stories).

/**
 * Of the thread that reads: five times what the worst feeds known need (measured). Not lower: a thread that runs into its limit
 * while it is ended takes the whole process with it.
 */
export const READING_MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4 };

/** Of the thread that fetches and stores. It never comes near; without any limit V8 lets the heap grow a third larger. */
export const STORING_MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 4 };
