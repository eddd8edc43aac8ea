"""Contacts of a customer: added, listed, changed and deleted."""

import pytest
from chargebee import InvalidRequestError

CUSTOMER = "cust_new"


@pytest.fixture(autouse=True)
def customer(chargebee):
    chargebee.Customer.create({"id": CUSTOMER})


def add(chargebee, **fields):
    return chargebee.Customer.add_contact(CUSTOMER, {"contact": fields}).customer


def contacts(chargebee, **params):
    page = chargebee.Customer.contacts_for_customer(CUSTOMER, params)
    return [entry.contact for entry in page.list], page.next_offset


def test_add(chargebee):
    customer = add(
        chargebee,
        id="contact_ada",
        email="ada@acme.example",
        first_name="Ada",
        last_name="Løvelace",
        phone="+44 20 7946 0000",
        label="accounting",
        enabled=True,
        send_billing_email=True,
    )
    assert customer.id == CUSTOMER
    [contact] = customer.contacts
    assert contact.raw_data["object"] == "contact"
    assert (contact.id, contact.email) == ("contact_ada", "ada@acme.example")
    assert (contact.first_name, contact.last_name) == ("Ada", "Løvelace")
    assert (contact.phone, contact.label) == ("+44 20 7946 0000", "accounting")
    assert (contact.enabled, contact.send_billing_email, contact.send_account_email) == (True, True, False)


def test_add_without_an_id(chargebee):
    add(chargebee, email="ada@acme.example")
    [first, second] = add(chargebee, email="grace@acme.example").contacts
    assert first.id and second.id and first.id != second.id


def test_add_without_an_email_address(chargebee):
    with pytest.raises(InvalidRequestError) as refused:
        add(chargebee, first_name="Ada")
    assert (refused.value.http_status_code, refused.value.api_error_code) == (400, "invalid_request")
    assert refused.value.param == "contact[email]"


def test_six_at_most(chargebee):
    for number in range(6):
        customer = add(chargebee, email=f"c{number}@acme.example")
    assert len(customer.contacts) == 6
    with pytest.raises(InvalidRequestError) as refused:
        add(chargebee, email="c6@acme.example")
    assert refused.value.http_status_code == 400


def test_list_by_pages(chargebee):
    for number in range(5):
        add(chargebee, id=f"contact_{number}", email=f"c{number}@acme.example")
    first, offset = contacts(chargebee, limit=3)
    second, end = contacts(chargebee, limit=3, offset=offset)
    assert (len(first), len(second), end) == (3, 2, None)
    assert sorted(contact.id for contact in first + second) == [f"contact_{number}" for number in range(5)]


def test_update_leaves_the_rest_alone(chargebee):
    add(chargebee, id="contact_ada", email="ada@acme.example", first_name="Ada", label="it", enabled=True)
    fields = {"id": "contact_ada", "first_name": "Augusta", "label": ""}
    [contact] = chargebee.Customer.update_contact(CUSTOMER, {"contact": fields}).customer.contacts
    assert (contact.first_name, contact.email, contact.enabled) == ("Augusta", "ada@acme.example", True)
    assert "label" not in contact.raw_data
    [listed], _ = contacts(chargebee)
    assert listed.raw_data == contact.raw_data


def test_delete(chargebee):
    add(chargebee, id="contact_ada", email="ada@acme.example")
    add(chargebee, id="contact_grace", email="grace@acme.example")
    customer = chargebee.Customer.delete_contact(CUSTOMER, {"contact": {"id": "contact_ada"}}).customer
    assert [contact.id for contact in customer.contacts] == ["contact_grace"]
    assert [contact.id for contact in contacts(chargebee)[0]] == ["contact_grace"]


@pytest.mark.parametrize("operation", ["update_contact", "delete_contact"])
def test_a_contact_that_is_not_there(chargebee, operation):
    with pytest.raises(InvalidRequestError) as refused:
        getattr(chargebee.Customer, operation)(CUSTOMER, {"contact": {"id": "contact_nobody"}})
    assert (refused.value.http_status_code, refused.value.api_error_code) == (404, "resource_not_found")
