import { EventEmitter } from 'node:events';
import type { WorkerSetup } from './client.ts';
import type { WorkerRequest } from './events.ts';
import type { RefreshWork } from './refresh-work.ts';

/**
 * Stands in for the refresh worker where no screen waits: the work is done in this thread, which has nothing else to do. Another
 * one has its modules and the configuration to load again, a fifth of a refresh that brings nothing (measured, 200 feeds).
 */
export class OwnThread extends EventEmitter {
  readonly #work: Promise<RefreshWork>;

  constructor(setup: WorkerSetup) {
    super();
    this.#work = import('./refresh-work.ts').then(
      ({ RefreshWork }) =>
        new RefreshWork(setup, reply => {
          this.emit('message', reply);
          if (reply.type === 'closed') this.emit('exit');
        }),
    );
    this.#work.catch(error => this.emit('error', error));
  }

  postMessage(request: WorkerRequest): void {
    this.#work.then(work => work.ask(request)).catch(() => {});
  }

  terminate(): void {
    this.emit('exit');
  }
}
