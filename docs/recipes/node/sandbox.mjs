// The local sandbox for a file of tests, and a site of its own for each test.

import { spawn } from "node:child_process";
import readline from "node:readline";
import test, { after } from "node:test";
import Chargebee from "chargebee";

// It ends with this process, whatever ends that, because it watches its standard input.
const command = process.env.BILLING_PORTAL ?? "billing-portal";
const server = spawn(command, ["sandbox", "--port", "0", "--until-stdin-closes"], { stdio: ["pipe", "pipe", "inherit"] });
const [line] = await new Promise((resolve, reject) => {
  server.once("error", reject);
  readline.createInterface({ input: server.stdout }).once("line", (line) => resolve([line]));
});
const sandbox = JSON.parse(line);
after(() => server.stdin.end());

/** Customers, clock, faults and journal that no other test sees. */
class Site {
  constructor(info) {
    this.info = info;
  }

  /** The official library, pointed at the site. */
  chargebee(settings = {}) {
    return new Chargebee({ ...this.info.sdk.node, apiKey: this.info.chargebee.api_key, ...settings });
  }

  /** Moves the clock on. */
  advance(seconds) {
    return ask(`${this.info.control_url}/clock`, { advance_seconds: seconds });
  }

  /** What the next requests for an operation meet, one fault each, such as `{ status: 503 }`. */
  failNext(operation, ...faults) {
    return ask(`${this.info.control_url}/faults`, { operation, faults });
  }

  /** What the site was asked, oldest first. */
  async requests() {
    return (await (await fetch(`${this.info.control_url}/requests`)).json()).requests;
  }
}

async function ask(url, body) {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** A test with a site of its own. */
export function withSite(name, body) {
  test(name, async () => {
    const site = new Site(await ask(`${sandbox.control_url}/sites`, {}));
    try {
      await body(site);
    } finally {
      await fetch(site.info.control_url, { method: "DELETE" });
    }
  });
}
