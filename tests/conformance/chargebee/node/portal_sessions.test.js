// Portal sessions: made, opened, logged out, and activated after the log-in page.

import assert from "node:assert/strict";
import { check, refused } from "./sandbox.js";

const HOUR = 3600;

async function create(chargebee, params = {}) {
  return (await chargebee.portalSession.create({ customer: { id: "cust_42" }, ...params })).portal_session;
}

async function status(chargebee, id) {
  return (await chargebee.portalSession.retrieve(id)).portal_session.status;
}

check("a session is created", async (_, chargebee) => {
  const redirectUrl = "https://app.acme.example/account?tab=billing#top";
  const response = await chargebee.portalSession.create({ customer: { id: "cust_42" }, redirect_url: redirectUrl });
  const session = response.portal_session;
  assert.equal(response.httpStatusCode, 200);
  assert.equal(response.isIdempotencyReplayed, false);
  assert.equal(session.object, "portal_session");
  assert.equal(session.status, "created");
  assert.equal(session.customer_id, "cust_42");
  assert.equal(session.redirect_url, redirectUrl);
  assert.equal(session.expires_at - session.created_at, HOUR);
  assert.ok(session.access_url.includes(session.token));
  assert.ok(!("login_at" in session) && !("logout_at" in session));
});

check("a session is retrieved", async (_, chargebee) => {
  const session = await create(chargebee);
  assert.deepEqual((await chargebee.portalSession.retrieve(session.id)).portal_session, session);
});

check("the access URL opens once", async (site, chargebee) => {
  const session = await create(chargebee);
  const page = await site.open(session.access_url);
  assert.equal(page.status, 200);
  assert.ok(page.text.includes('data-testid="customer-id"'));
  assert.equal((await site.open(session.access_url)).status, 401);

  const { portal_session: opened } = await chargebee.portalSession.retrieve(session.id);
  assert.equal(opened.status, "logged_in");
  assert.equal(opened.login_ipaddress, "127.0.0.1");
});

check("the access URL leads on", async (site, chargebee) => {
  const forwardUrl = "https://app.acme.example/plans?a=1&b=2";
  const session = await create(chargebee, { forward_url: forwardUrl });
  const { status, location } = await site.open(session.access_url);
  assert.deepEqual([status, location], [303, forwardUrl]);
});

check("the access URL ends after an hour", async (site, chargebee) => {
  const session = await create(chargebee);
  await site.advance(HOUR);
  assert.equal((await site.open(session.access_url)).status, 401);
  assert.equal(await status(chargebee, session.id), "created");
});

check("log-out kills the link, and twice is once", async (site, chargebee) => {
  const session = await create(chargebee);
  const { portal_session: ended } = await chargebee.portalSession.logout(session.id);
  assert.equal(ended.status, "logged_out");
  assert.equal((await site.open(session.access_url)).status, 401);
  await site.advance(10);
  assert.deepEqual((await chargebee.portalSession.logout(session.id)).portal_session, ended);
});

check("who comes from the log-in page is activated", async (site, chargebee) => {
  const [id, token] = await site.logIn("cust_7");
  assert.equal(await status(chargebee, id), "not_yet_activated");
  const { portal_session: session } = await chargebee.portalSession.activate(id, { token });
  assert.deepEqual([session.id, session.status, session.customer_id], [id, "activated", "cust_7"]);
  await refused(chargebee.portalSession.activate(id, { token }), {
    http_status_code: 409,
    api_error_code: "invalid_state_for_request",
  });
  await chargebee.portalSession.logout(id);
  assert.equal(await status(chargebee, id), "logged_out");
});

check("a wrong token activates nothing", async (site, chargebee) => {
  const [id] = await site.logIn("cust_7");
  await refused(chargebee.portalSession.activate(id, { token: "tok_of_somebody_else" }), {
    http_status_code: 400,
    param: "token",
  });
  assert.equal(await status(chargebee, id), "not_yet_activated");
});

check("an id is escaped in the path", async (_, chargebee) => {
  for (const invented of ["Æther GmbH", "50%", "a?b", "a#b", "a/b"]) {
    await assert.rejects(chargebee.portalSession.retrieve(invented), (error) => {
      assert.equal(error.http_status_code, 404);
      assert.ok(error.message.includes(invented), error.message);
      return true;
    });
  }
});
