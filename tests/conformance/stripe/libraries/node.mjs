// Makes the calls that come in, a line of JSON each, by Stripe's library for Node, and prints what it gives.

import readline from "node:readline";

const [name] = process.argv.slice(2);
const { default: Stripe } = await import(name);
const site = await post(`${JSON.parse(process.env.SANDBOX).control_url}/sites`, {});
const camel = (text) => text.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

async function post(url, body) {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function page(url, init) {
  const found = await fetch(url, { redirect: "manual", ...init });
  const text = await found.text();
  const elements = [...text.matchAll(/data-testid="([\w-]+)"[^>]*>([^<]*)/g)];
  const shows = Object.fromEntries(elements.map(([, testid, shown]) => [testid, shown.trim()]));
  return { status: found.status, location: found.headers.get("location"), shows };
}

async function attempts(operation, count) {
  const response = await fetch(`${site.control_url}/requests?operation_id=${operation}`);
  const last = (await response.json()).requests.slice(-count);
  const keys = last.map(({ headers }) => Object.fromEntries(headers)["idempotency-key"]);
  return { statuses: last.map(({ status }) => status), keys: new Set(keys).size };
}

const beside = {
  "page.open": (url) => page(url),
  "page.submit": (url) => page(url, { method: "POST", body: new URLSearchParams() }),
  "control.faults": (body) => post(`${site.control_url}/faults`, body),
  "control.clock": (body) => post(`${site.control_url}/clock`, body),
  "control.attempts": attempts,
};

async function call({ resource, action, arguments: given, idempotency_key: idempotencyKey, api_key }) {
  const path = `${resource}.${action}`;
  if (beside[path]) return beside[path](...given);
  const { api_key: secret, restricted_key: restricted, sdk } = site.stripe;
  const key = api_key === "restricted" ? restricted : (api_key ?? secret);
  const stripe = new Stripe(key, { ...sdk.node, maxNetworkRetries: 2 });
  const { owner, method, isWhole } = found(stripe, path);
  if (isWhole) {
    const ids = [];
    for await (const customer of owner[method](...given)) ids.push(customer.id);
    return { ids };
  }
  const result = await owner[method](...given, ...(idempotencyKey ? [{ idempotencyKey }] : []));
  return { ...result, replayed: result.lastResponse.headers["idempotent-replayed"] === "true" };
}

// The method of a call, and whether all pages of its list are wanted.
function found(stripe, path) {
  const parts = path.split(".").map(camel);
  const last = parts.pop();
  const names = { delete: "del", all: "list", searchAll: "search" };
  const owner = parts.reduce((owner, part) => owner[part], stripe);
  return { owner, method: names[last] ?? last, isWhole: /all$/i.test(last) };
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  let result;
  try {
    result = await call(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { statusCode: status, code, param, rawType: type, message, requestId } = error;
    if (!requestId) throw error;
    result = { error: { class: error.type.replace(/^Stripe/, ""), status, code, param, type, message } };
  }
  console.log(JSON.stringify(result));
}
