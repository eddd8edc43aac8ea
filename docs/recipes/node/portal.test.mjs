// What an application would test of its billing portal. `cust_42` is one of the customers that each site begins with.

import assert from "node:assert/strict";
import { withSite } from "./sandbox.mjs";

async function link(chargebee) {
  const form = { customer: { id: "cust_42" }, redirect_url: "https://app.example/account" };
  return (await chargebee.portalSession.create(form)).portal_session.access_url;
}

withSite("a customer sees the portal", async (site) => {
  const page = await fetch(await link(site.chargebee()));
  assert.equal(page.status, 200);
});

withSite("a link ends after an hour", async (site) => {
  const url = await link(site.chargebee());
  await site.advance(3601);
  assert.equal((await fetch(url)).status, 401);
});

withSite("an unknown customer is told apart", async (site) => {
  const form = { customer: { id: "nobody" }, redirect_url: "https://app.example/account" };
  await assert.rejects(site.chargebee().portalSession.create(form), { api_error_code: "resource_not_found" });
});

withSite("an outage of a moment is survived", async (site) => {
  const chargebee = site.chargebee({ retryConfig: { enabled: true, maxRetries: 2, delayMs: 1 } });
  await site.failNext("create_portal_session", { status: 503 });
  assert.ok(await link(chargebee));
  assert.equal((await site.requests()).length, 2);
});
