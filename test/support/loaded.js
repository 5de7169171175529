// Preloaded into the program under test: writes down every module it loads.
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, nextLoad) {
    appendFileSync(process.env.NUTGRAF_TEST_LOADED, `${url}\n`);
    return nextLoad(url, context);
  },
});
