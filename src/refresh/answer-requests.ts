import { parentPort, workerData } from 'node:worker_threads';
import { goBehind } from './background-thread.ts';
import type { WorkerSetup } from './client.ts';
import type { WorkerReply, WorkerRequest } from './events.ts';
import { RefreshWork } from './refresh-work.ts';

const port = parentPort!;
const setup = workerData as WorkerSetup;
if (setup.besideScreen) goBehind();
const work = new RefreshWork(setup, (reply: WorkerReply) => {
  port.postMessage(reply);
  if (reply.type === 'closed') port.close();
});
port.on('message', (request: WorkerRequest) => work.ask(request));
