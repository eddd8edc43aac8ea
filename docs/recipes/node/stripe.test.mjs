// What an application would test of its billing portal at Stripe. The customer is one of those that each site begins with.

import assert from "node:assert/strict";
import Stripe from "stripe";
import { withSite } from "./sandbox.mjs";

const form = { customer: "cus_NffrFeUfNV2Hib", return_url: "https://app.example/account" };

/** The official library, pointed at the site. */
function client({ info }) {
  return new Stripe(info.stripe.api_key, info.stripe.sdk.node);
}

withSite("a customer sees the portal", async (site) => {
  const { url } = await client(site).billingPortal.sessions.create(form);
  assert.equal((await fetch(url)).status, 200);
});

withSite("an unknown customer is told apart", async (site) => {
  const call = client(site).billingPortal.sessions.create({ ...form, customer: "cus_nobody" });
  await assert.rejects(call, { code: "resource_missing", param: "customer" });
});

withSite("an outage of a moment is survived", async (site) => {
  await site.failNext("create_portal_session", { status: 503 });
  assert.ok((await client(site).billingPortal.sessions.create(form)).url);
  assert.equal((await site.requests()).length, 2);
});
