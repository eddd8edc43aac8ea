// Retries: idempotency keys, and the library's own retries.

import assert from "node:assert/strict";
import { check, refused } from "./sandbox.js";

const HALF_AN_HOUR = 30 * 60;

function create(chargebee, key = undefined) {
  const headers = key && { "chargebee-idempotency-key": key };
  return chargebee.portalSession.create({ customer: { id: "cust_42" } }, headers);
}

check("a key has half an hour of replays", async (site, chargebee) => {
  const first = await create(chargebee, "order-1");
  assert.equal(first.isIdempotencyReplayed, false);
  await site.advance(HALF_AN_HOUR - 1);
  const second = await create(chargebee, "order-1");
  // The library hands on the text of the header.
  assert.equal(second.isIdempotencyReplayed, "true");
  assert.deepEqual(second.portal_session, first.portal_session);

  await site.advance(2);
  for (const key of ["order-1", "order-2"]) {
    const other = await create(chargebee, key);
    assert.equal(other.isIdempotencyReplayed, false);
    assert.notEqual(other.portal_session.id, first.portal_session.id);
  }
});

check("a response that was lost is replayed", async (site, chargebee) => {
  await site.script("create_portal_session", { drop: true, processed: true });
  await assert.rejects(create(chargebee, "order-1"), { message: "fetch failed" });
  assert.equal((await create(chargebee, "order-1")).isIdempotencyReplayed, "true");
});

check("503 is retried with one key", async (site) => {
  await site.script("create_portal_session", { status: 503 }, { status: 503, html: true });
  const response = await create(site.retryingClient());
  assert.equal(response.portal_session.status, "created");
  assert.equal(response.isIdempotencyReplayed, false);

  const attempts = await site.attempts();
  assert.deepEqual(attempts.map(([number]) => number), [undefined, "1", "2"]);
  const keys = new Set(attempts.map(([, key]) => key));
  assert.ok(keys.size === 1 && !keys.has(undefined), "one key, of the library's making");
});

check("what was done is not done again", async (site) => {
  await site.script("create_portal_session", { status: 500, processed: true });
  assert.equal((await create(site.retryingClient())).isIdempotencyReplayed, "true");
});

check("retries have an end", async (site) => {
  await site.script("create_portal_session", ...Array(4).fill({ status: 503 }));
  await refused(create(site.retryingClient()), { http_status_code: 503 });
  assert.equal((await site.attempts()).length, 4);
});

check("there is no retry unless asked for", async (site, chargebee) => {
  await site.script("create_portal_session", { status: 503 });
  await refused(create(chargebee), { http_status_code: 503 });
  assert.deepEqual(await site.attempts(), [[undefined, undefined]]);
});

check("429 is retried after as long as it says", async (site) => {
  await site.script("create_portal_session", { status: 429, headers: { "retry-after": "1" } });
  const began = performance.now();
  await create(site.retryingClient());
  assert.ok(performance.now() - began >= 990);
});

check("a list is retried, too", async (site) => {
  await site.script("list_customers", { status: 503 });
  const page = await site.retryingClient().customer.list({ limit: 1 });
  assert.equal(page.list.length, 1);
  // Reading needs no key.
  assert.deepEqual(await site.attempts(), [[undefined, undefined], ["1", undefined]]);
});
