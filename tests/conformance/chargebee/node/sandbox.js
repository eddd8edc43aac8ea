// One isolated site of a running sandbox, as a test sees it.

import assert from "node:assert/strict";
import test from "node:test";
import Chargebee from "chargebee";

// Where the clocks of all sites stand until a test moves them: 2026-01-01T00:00:00Z.
const NEW_YEAR = 1_767_225_600;

export class Site {
  static async make() {
    const server = JSON.parse(process.env.SANDBOX);
    return new Site(await post(`${server.control_url}/sites`, { now: NEW_YEAR }));
  }

  constructor(info) {
    this.info = info;
  }

  async close() {
    await fetch(this.info.control_url, { method: "DELETE" });
  }

  /** A client as the sandbox's README says. */
  client(settings = {}) {
    return new Chargebee({ ...this.info.sdk.node, apiKey: this.info.chargebee.api_key, ...settings });
  }

  /** A client that tries three times again, at intervals that a test can afford. */
  retryingClient() {
    return this.client({ retryConfig: { enabled: true, maxRetries: 3, delayMs: 1 } });
  }

  /** Tells the control plane of this site something, such as `clock` or `faults`. */
  control(what, body) {
    return post(`${this.info.control_url}/${what}`, body);
  }

  async advance(seconds) {
    return (await this.control("clock", { advance_seconds: seconds })).now;
  }

  /** What the next requests for an operation meet, one fault each. */
  script(operation, ...faults) {
    return this.control("faults", { operation, faults });
  }

  /** The number of the attempt and the idempotency key of each request, as the site saw them. */
  async attempts() {
    const response = await fetch(`${this.info.control_url}/requests`);
    const { requests } = await response.json();
    return requests.map(({ headers }) => {
      const named = Object.fromEntries(headers);
      return [named["x-cb-retry-attempt"], named["chargebee-idempotency-key"]];
    });
  }

  /** Opens a page as a browser does, up to the first redirect. */
  async open(url, init = {}) {
    const page = await fetch(url, { redirect: "manual", ...init });
    return { status: page.status, location: page.headers.get("location"), text: await page.text() };
  }

  /** Chooses a customer on the log-in page; gives the id and the token that the browser comes back with. */
  async logIn(customerId) {
    const login = `${this.info.chargebee.portal_url}/portal/login`;
    const returnUrl = "https://app.acme.example/return";
    const page = await this.open(`${login}?${new URLSearchParams({ return_url: returnUrl })}`);
    assert.equal(page.status, 200);
    assert.ok(page.text.includes(`data-testid="log-in-${customerId}"`));
    const form = new URLSearchParams({ return_url: returnUrl, customer_id: customerId });
    const chosen = await this.open(login, { method: "POST", body: form });
    assert.equal(chosen.status, 303);
    const returned = new URL(chosen.location);
    assert.equal(returned.origin + returned.pathname, returnUrl);
    return [returned.searchParams.get("auth_session_id"), returned.searchParams.get("auth_session_token")];
  }
}

async function post(url, body) {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  assert.ok(response.ok, `${url}: ${response.status} ${await response.clone().text()}`);
  return response.json();
}

/** A test with a site of its own. */
export function check(name, body) {
  test(name, async () => {
    const site = await Site.make();
    try {
      await body(site, site.client());
    } finally {
      await site.close();
    }
  });
}

/** Has a call fail as the vendor says no: the library rejects with the body of the response, which is no `Error`. */
export function refused(call, expected) {
  return assert.rejects(call, (error) => {
    for (const [member, value] of Object.entries(expected)) {
      assert.deepEqual(error[member], value, `${member} of ${JSON.stringify(error)}`);
    }
    return true;
  });
}
