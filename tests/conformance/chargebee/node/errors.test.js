// Failures, as the library rejects with them: the body of the response, or an error of its own where that is not JSON.

import assert from "node:assert/strict";
import { check, refused } from "./sandbox.js";

function create(chargebee, customerId = "cust_42", params = {}, headers = undefined) {
  return chargebee.portalSession.create({ customer: { id: customerId }, ...params }, headers);
}

check("401", async (site) => {
  await refused(create(site.client({ apiKey: "test_key_of_nobody" })), {
    http_status_code: 401,
    type: "untyped",
    api_error_code: "api_authentication_failed",
  });
});

check("404", async (_, chargebee) => {
  await refused(chargebee.portalSession.retrieve("portal_nobody"), {
    http_status_code: 404,
    type: "invalid_request",
    api_error_code: "resource_not_found",
  });
});

check("400 names the parameter", async (_, chargebee) => {
  const wrong = { http_status_code: 400, type: "invalid_request", api_error_code: "param_wrong_value" };
  const missing = { api_error_code: "invalid_request", error_code: "param_required", error_msg: "cannot be blank" };
  await refused(create(chargebee, ""), { ...wrong, ...missing, param: "customer[id]" });
  await refused(create(chargebee, "x".repeat(51)), { ...wrong, param: "customer[id]" });
  for (const [name, value] of [
    ["redirect_url", "x".repeat(251)],
    ["redirect_url", "javascript:alert(1)"],
    ["redirect_link", "https://app.acme.example"],
  ]) {
    await refused(create(chargebee, "cust_42", { [name]: value }), { ...wrong, param: name });
  }
});

check("409", async (site, chargebee) => {
  const [id] = await site.logIn("cust_42");
  await refused(chargebee.portalSession.logout(id), {
    http_status_code: 409,
    api_error_code: "invalid_state_for_request",
  });
});

check("422", async (_, chargebee) => {
  const key = { "chargebee-idempotency-key": "order-1" };
  await create(chargebee, "cust_42", {}, key);
  await refused(create(chargebee, "cust_7", {}, key), {
    http_status_code: 422,
    api_error_code: "unable_to_process_request",
  });
});

check("429 says when to come again", async (site, chargebee) => {
  await site.control("limits", { chargebee: [{ requests: 1, seconds: 60 }] });
  await create(chargebee);
  let wait;
  await assert.rejects(create(chargebee), (error) => {
    assert.deepEqual([error.http_status_code, error.api_error_code], [429, "api_request_limit_exceeded"]);
    wait = Number(error.headers["retry-after"]);
    return true;
  });
  assert.ok(wait >= 1 && wait <= 60);
  await site.advance(wait);
  await create(chargebee);
});

check("503, with the vendor's body and with the page of a gateway", async (site, chargebee) => {
  await site.script("create_portal_session", { status: 503 }, { status: 503, html: true });
  await refused(create(chargebee), { http_status_code: 503, type: "operation_failed" });
  await assert.rejects(create(chargebee), { name: "Error", http_status_code: 503, type: "internal_temporary_error" });
});

check("a connection that is lost", async (site, chargebee) => {
  await site.script("create_portal_session", { drop: true, processed: false });
  await assert.rejects(create(chargebee), { name: "TypeError", message: "fetch failed" });
});

check("an operation that is not there, until a stub responds", async (site, chargebee) => {
  await assert.rejects(chargebee.item.retrieve("pro"), (error) => {
    assert.equal(error.http_status_code, 404);
    assert.ok(error.message.includes("/items/pro"), error.message);
    return true;
  });
  const item = { id: "pro", object: "item" };
  await site.control("stubs", { method: "GET", path: "/api/v2/items/pro", json: { item } });
  assert.deepEqual((await chargebee.item.retrieve("pro")).item, item);
});
