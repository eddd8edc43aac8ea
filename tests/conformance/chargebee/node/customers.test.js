// Customers: created, read, changed, listed and deleted.

import assert from "node:assert/strict";
import { check, refused } from "./sandbox.js";

async function create(chargebee, params = {}) {
  return (await chargebee.customer.create(params)).customer;
}

/** The ids of the customers on a page, as they stand there. */
async function listed(chargebee, params) {
  return (await chargebee.customer.list(params)).list.map(({ customer }) => customer.id);
}

check("a customer is created and retrieved", async (_, chargebee) => {
  const fields = {
    id: "cust_new",
    first_name: "Zoë",
    last_name: "Nakamura & Söhne",
    email: "zoe+billing@acme.example",
    company: "Acme 50%",
    phone: "+44 20 7946 0000",
    auto_collection: "off",
    net_term_days: 30,
    allow_direct_debit: true,
    locale: "de-DE",
    meta_data: { plan: "gold", seats: [1, 2], nested: { on: true } },
    cf_cost_centre: "R&D",
  };
  const address = { line1: "1 Long Lane", city: "London", country: "GB", zip: "EC1A 1AA" };
  const customer = await create(chargebee, { ...fields, billing_address: address });
  assert.equal(customer.object, "customer");
  assert.equal(customer.deleted, false);
  for (const [name, value] of Object.entries(fields)) {
    assert.deepEqual(customer[name], value, name);
  }
  for (const [name, value] of Object.entries(address)) {
    assert.equal(customer.billing_address[name], value, name);
  }
  assert.deepEqual((await chargebee.customer.retrieve("cust_new")).customer, customer);
});

check("a customer is created with lists", async (_, chargebee) => {
  const lists = {
    entity_identifiers: [
      { id: "ei_1", scheme: "DE:VAT", value: "DE123456789" },
      { id: "ei_2", scheme: "GB:VAT", value: "GB123456789" },
    ],
    tax_providers_fields: [{ provider_name: "avalara", field_id: "group", field_value: "a & b" }],
    exemption_details: [{ exempt: true, code: "[x]" }],
  };
  const customer = await create(chargebee, lists);
  for (const [name, list] of Object.entries(lists)) {
    assert.deepEqual(customer[name].map(({ object, ...members }) => members), list, name);
  }
});

check("an id is made, and none is given twice", async (_, chargebee) => {
  const [first, second] = [await create(chargebee), await create(chargebee)];
  assert.ok(first.id && second.id && first.id !== second.id);
  await refused(create(chargebee, { id: first.id }), { http_status_code: 400, api_error_code: "duplicate_entry" });
});

check("an update leaves the rest alone, or clears it", async (site, chargebee) => {
  const before = await create(chargebee, {
    id: "cust_new",
    first_name: "Zoë",
    last_name: "Nakamura",
    company: "Acme",
    cf_tier: "gold",
    cf_region: "north",
    meta_data: { a: 1 },
  });
  await site.advance(5);
  const { customer: after } = await chargebee.customer.update("cust_new", {
    first_name: "Zoe",
    company: "",
    cf_tier: "",
    meta_data: { b: [2] },
  });
  assert.deepEqual([after.first_name, after.last_name, after.cf_region], ["Zoe", "Nakamura", "north"]);
  assert.ok(!("company" in after) && !("cf_tier" in after));
  assert.deepEqual(after.meta_data, { b: [2] });
  assert.deepEqual([after.created_at, after.updated_at], [before.created_at, before.updated_at + 5]);
  assert.ok(after.resource_version > before.resource_version);
});

check("customers are listed by pages", async (_, chargebee) => {
  for (let number = 0; number < 5; number += 1) {
    await create(chargebee, { id: `cust_new_${number}` });
  }
  const [sizes, ids] = [[], []];
  let offset;
  do {
    const page = await chargebee.customer.list({ limit: 3, ...(offset && { offset }) });
    sizes.push(page.list.length);
    ids.push(...page.list.map(({ customer }) => customer.id));
    offset = page.next_offset;
    assert.ok(sizes.length < 10, "the list has no end");
  } while (offset);
  // Two customers are there from the start.
  assert.deepEqual(sizes, [3, 3, 1]);
  const made = [0, 1, 2, 3, 4].map((number) => `cust_new_${number}`);
  assert.deepEqual(ids.sort(), ["cust_42", "cust_7", ...made]);
});

check("customers are filtered and sorted", async (site, chargebee) => {
  const began = await site.advance(100_000);
  for (const [name, autoCollection] of Object.entries({ ann: "on", bob: "off", cleo: "on", dan: "off" })) {
    const email = `${name}@four.example`;
    const company = autoCollection === "off" ? { company: "Acme" } : {};
    await create(chargebee, { id: `f ${name}`, email, auto_collection: autoCollection, ...company });
    await site.advance(1000);
  }
  const of = { id: { starts_with: "f " } };
  const all = ["f ann", "f bob", "f cleo", "f dan"];
  const cases = [
    [{ id: { is: "f bob" } }, ["f bob"]],
    [of, all],
    [{ id: { in: ["f ann", "f dan", "nobody"] } }, ["f ann", "f dan"]],
    [{ id: { not_in: ["f ann", "f dan", "cust_42", "cust_7"] } }, ["f bob", "f cleo"]],
    [{ email: { is: "cleo@four.example" } }, ["f cleo"]],
    [{ company: { is_present: true }, ...of }, ["f bob", "f dan"]],
    [{ company: { is_present: false }, ...of }, ["f ann", "f cleo"]],
    [{ auto_collection: { is: "off" }, ...of }, ["f bob", "f dan"]],
    [{ auto_collection: { in: ["on"] }, ...of }, ["f ann", "f cleo"]],
    [{ created_at: { after: began + 1500 }, ...of }, ["f cleo", "f dan"]],
    [{ created_at: { between: [began + 500, began + 2500] }, ...of }, ["f bob", "f cleo"]],
    [{ id: { is: "nobody" } }, []],
  ];
  for (const [filters, expected] of cases) {
    // The library rewrites the object that it is given.
    const name = JSON.stringify(filters);
    assert.deepEqual((await listed(chargebee, structuredClone(filters))).sort(), expected, name);
  }
  assert.deepEqual(await listed(chargebee, { sort_by: { asc: "created_at" }, id: { in: [...all] } }), all);
  assert.deepEqual(await listed(chargebee, { sort_by: { desc: "created_at" }, id: { in: [...all] } }), all.reverse());
});

check("a deleted customer is out of the way", async (_, chargebee) => {
  await create(chargebee, { id: "cust_new" });
  await chargebee.customer.delete("cust_new");
  assert.ok(!(await listed(chargebee, {})).includes("cust_new"));
  assert.ok((await listed(chargebee, { include_deleted: true })).includes("cust_new"));
  await refused(chargebee.portalSession.create({ customer: { id: "cust_new" } }), { http_status_code: 404 });
});
