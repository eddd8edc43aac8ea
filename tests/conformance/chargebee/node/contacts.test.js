// Contacts of a customer: added, listed, changed and deleted.

import assert from "node:assert/strict";
import { check, refused } from "./sandbox.js";

const CUSTOMER = "cust_new";

async function add(chargebee, contact) {
  return (await chargebee.customer.addContact(CUSTOMER, { contact })).customer;
}

/** A check with a customer who has no contacts yet. */
function checkContacts(name, body) {
  check(name, async (site, chargebee) => {
    await chargebee.customer.create({ id: CUSTOMER });
    await body(chargebee);
  });
}

checkContacts("a contact is added", async (chargebee) => {
  const fields = {
    id: "contact_ada",
    email: "ada@acme.example",
    first_name: "Ada",
    last_name: "Løvelace",
    phone: "+44 20 7946 0000",
    label: "accounting",
    enabled: true,
    send_billing_email: true,
  };
  const customer = await add(chargebee, fields);
  assert.equal(customer.id, CUSTOMER);
  assert.deepEqual(customer.contacts, [{ ...fields, send_account_email: false, object: "contact" }]);
});

checkContacts("a contact needs an email address, and six are enough", async (chargebee) => {
  await refused(add(chargebee, { first_name: "Ada" }), {
    http_status_code: 400,
    type: "invalid_request",
    api_error_code: "invalid_request",
    param: "contact[email]",
  });
  for (let number = 0; number < 6; number += 1) {
    await add(chargebee, { email: `c${number}@acme.example` });
  }
  await refused(add(chargebee, { email: "c6@acme.example" }), { http_status_code: 400 });
});

checkContacts("contacts are listed by pages", async (chargebee) => {
  for (let number = 0; number < 5; number += 1) {
    await add(chargebee, { id: `contact_${number}`, email: `c${number}@acme.example` });
  }
  const first = await chargebee.customer.contactsForCustomer(CUSTOMER, { limit: 3 });
  const second = await chargebee.customer.contactsForCustomer(CUSTOMER, { limit: 3, offset: first.next_offset });
  assert.deepEqual([first.list.length, second.list.length, "next_offset" in second], [3, 2, false]);
  const ids = [...first.list, ...second.list].map(({ contact }) => contact.id);
  assert.deepEqual(ids.sort(), [0, 1, 2, 3, 4].map((number) => `contact_${number}`));
});

checkContacts("an update leaves the rest alone, or clears it", async (chargebee) => {
  await add(chargebee, { id: "contact_ada", email: "ada@acme.example", first_name: "Ada", label: "it", enabled: true });
  const contact = { id: "contact_ada", first_name: "Augusta", label: "" };
  const { customer } = await chargebee.customer.updateContact(CUSTOMER, { contact });
  const [{ first_name, email, enabled, ...others }] = customer.contacts;
  assert.deepEqual([first_name, email, enabled], ["Augusta", "ada@acme.example", true]);
  assert.ok(!("label" in others));
});

checkContacts("a contact is deleted, and then is not there", async (chargebee) => {
  await add(chargebee, { id: "contact_ada", email: "ada@acme.example" });
  await add(chargebee, { id: "contact_grace", email: "grace@acme.example" });
  const contact = { id: "contact_ada" };
  const { customer } = await chargebee.customer.deleteContact(CUSTOMER, { contact });
  assert.deepEqual(customer.contacts.map(({ id }) => id), ["contact_grace"]);
  const gone = { http_status_code: 404, api_error_code: "resource_not_found" };
  await refused(chargebee.customer.deleteContact(CUSTOMER, { contact }), gone);
  await refused(chargebee.customer.updateContact(CUSTOMER, { contact }), gone);
});
