"""Customers: created, read, changed, listed and deleted."""

import json

import pytest
from chargebee import InvalidRequestError
from chargebee.models.enums import AutoCollection


def create(chargebee, **params):
    return chargebee.Customer.create(params).customer


def listed(chargebee, **params):
    """The ids of the customers on a page, sorted by themselves."""
    return sorted(entry.customer.id for entry in chargebee.Customer.list(params).list)


def test_create(chargebee):
    response = chargebee.Customer.create(
        {
            "id": "cust_new",
            "first_name": "Zoë",
            "last_name": "Nakamura & Söhne",
            "email": "zoe+billing@acme.example",
            "company": "Acme 50%",
            "phone": "+44 20 7946 0000",
            "auto_collection": AutoCollection.OFF,
            "net_term_days": 30,
            "allow_direct_debit": True,
            "locale": "de-DE",
            "billing_address": {"line1": "1 Long Lane", "city": "London", "country": "GB", "zip": "EC1A 1AA"},
            # The library writes a dictionary as Python would print it, so text it is.
            "meta_data": json.dumps({"plan": "gold", "seats": [1, 2], "nested": {"on": True}}),
            "cf_cost_centre": "R&D",
        }
    )
    customer = response.customer
    assert response.http_status_code == 200
    assert customer.raw_data["object"] == "customer"
    assert customer.id == "cust_new"
    assert (customer.first_name, customer.last_name) == ("Zoë", "Nakamura & Söhne")
    assert (customer.email, customer.company) == ("zoe+billing@acme.example", "Acme 50%")
    assert (customer.phone, customer.locale) == ("+44 20 7946 0000", "de-DE")
    assert (customer.auto_collection, customer.net_term_days) == ("off", 30)
    assert customer.allow_direct_debit is True
    assert (customer.billing_address.city, customer.billing_address.country) == ("London", "GB")
    assert customer.raw_data["meta_data"] == {"plan": "gold", "seats": [1, 2], "nested": {"on": True}}
    assert customer.raw_data["cf_cost_centre"] == "R&D"
    assert customer.deleted is False
    assert customer.created_at == customer.updated_at


def test_create_with_lists(chargebee):
    identifiers = [
        {"id": "ei_1", "scheme": "DE:VAT", "value": "DE123456789"},
        # An id is the vendor's to make where none is given, so one column is shorter than the others.
        {"scheme": "GB:VAT", "value": "GB123456789"},
    ]
    fields = [
        {"provider_name": "avalara", "field_id": "code", "field_value": "G1"},
        {"provider_name": "avalara", "field_id": "group", "field_value": "a & b"},
    ]
    exemptions = [{"exempt": True, "code": "[x]"}]
    raw = create(
        chargebee,
        entity_identifiers=identifiers,
        tax_providers_fields=fields,
        exemption_details=json.dumps(exemptions),
    ).raw_data
    first, second = raw["entity_identifiers"]
    assert (first["id"], first["scheme"], first["value"]) == ("ei_1", "DE:VAT", "DE123456789")
    assert (second["scheme"], second["value"]) == ("GB:VAT", "GB123456789")
    assert [each["field_value"] for each in raw["tax_providers_fields"]] == ["G1", "a & b"]
    assert raw["exemption_details"] == exemptions


def test_create_without_an_id(chargebee):
    first, second = create(chargebee, email="a@acme.example"), create(chargebee)
    assert first.id and second.id and first.id != second.id


def test_create_with_an_id_that_is_taken(chargebee):
    with pytest.raises(InvalidRequestError) as refused:
        create(chargebee, id="cust_42")
    assert (refused.value.http_status_code, refused.value.api_error_code) == (400, "duplicate_entry")


def test_retrieve(chargebee):
    customer = create(chargebee, id="cust_new", first_name="Zoë")
    assert chargebee.Customer.retrieve("cust_new").customer == customer


def test_update_leaves_the_rest_alone(site, chargebee):
    before = create(chargebee, id="cust_new", first_name="Zoë", last_name="Nakamura", cf_tier="gold")
    site.advance(5)
    after = chargebee.Customer.update("cust_new", {"first_name": "Zoe"}).customer
    assert (after.first_name, after.last_name) == ("Zoe", "Nakamura")
    assert after.raw_data["cf_tier"] == "gold"
    assert after.created_at == before.created_at
    assert after.updated_at == before.updated_at + 5
    assert after.resource_version > before.resource_version


@pytest.mark.parametrize("cleared", ["", None])
def test_update_clears_a_field(chargebee, cleared):
    create(chargebee, id="cust_new", first_name="Zoë", company="Acme", cf_tier="gold", meta_data='{"a":1}')
    fields = dict.fromkeys(["company", "cf_tier", "meta_data"], cleared)
    raw = chargebee.Customer.update("cust_new", fields).customer.raw_data
    assert raw["first_name"] == "Zoë"
    assert {"company", "cf_tier", "meta_data"}.isdisjoint(raw)
    assert chargebee.Customer.retrieve("cust_new").customer.raw_data == raw


def test_update_replaces_meta_data(chargebee):
    create(chargebee, id="cust_new", meta_data='{"a":1}')
    customer = chargebee.Customer.update("cust_new", {"meta_data": '{"b":[2]}'}).customer
    assert customer.raw_data["meta_data"] == {"b": [2]}


def test_list_by_pages(chargebee):
    for number in range(5):
        create(chargebee, id=f"cust_new_{number}")
    sizes, ids, offset = [], [], None
    while True:
        page = chargebee.Customer.list({"limit": 3, **({"offset": offset} if offset else {})})
        sizes.append(len(page.list))
        ids += [entry.customer.id for entry in page.list]
        offset = page.next_offset
        if not offset:
            break
        assert len(sizes) < 10, "the list has no end"
    # Two customers are there from the start.
    assert sizes == [3, 3, 1]
    assert sorted(ids) == ["cust_42", "cust_7"] + [f"cust_new_{number}" for number in range(5)]


def test_list_has_ten_on_a_page(chargebee):
    for number in range(9):
        create(chargebee, id=f"cust_new_{number}")
    page = chargebee.Customer.list()
    assert len(page.list) == 10 and page.next_offset


@pytest.fixture
def four(site, chargebee):
    """Four customers beside those of the start, a thousand seconds apart; gives the time of the first."""
    began = site.advance(100_000)
    people = [("ann", "Ann", "on"), ("bob", "Bob", "off"), ("cleo", "Cleo", "on"), ("dan", "Dan", "off")]
    for number, (name, first_name, auto_collection) in enumerate(people):
        fields = {"company": "Acme"} if number % 2 else {}
        create(
            chargebee,
            id=f"f {name}",
            first_name=first_name,
            email=f"{name}@four.example",
            auto_collection=auto_collection,
            **fields,
        )
        site.advance(1000)
    return began


FOUR = ["f ann", "f bob", "f cleo", "f dan"]


@pytest.mark.parametrize(
    "filters, expected",
    [
        ({"id": {"is": "f bob"}}, ["f bob"]),
        ({"id": {"starts_with": "f "}}, FOUR),
        ({"id": {"in": ["f ann", "f dan", "nobody"]}}, ["f ann", "f dan"]),
        ({"id": {"not_in": ["f ann", "f dan", "cust_42", "cust_7"]}}, ["f bob", "f cleo"]),
        ({"email": {"is": "cleo@four.example"}}, ["f cleo"]),
        ({"first_name": {"starts_with": "Da"}}, ["f dan"]),
        ({"company": {"is_present": True}, "id": {"starts_with": "f "}}, ["f bob", "f dan"]),
        ({"company": {"is_present": False}, "id": {"starts_with": "f "}}, ["f ann", "f cleo"]),
        ({"auto_collection": {"is": "off"}, "id": {"starts_with": "f "}}, ["f bob", "f dan"]),
        ({"auto_collection": {"in": ["on"]}, "id": {"starts_with": "f "}}, ["f ann", "f cleo"]),
        ({"id": {"is": "nobody"}}, []),
    ],
    ids=repr,
)
def test_list_filters(chargebee, four, filters, expected):
    assert listed(chargebee, **filters) == expected


def test_list_is_not(chargebee, four):
    found = listed(chargebee, id={"is_not": "f bob"})
    assert "f bob" not in found and "f ann" in found


@pytest.mark.parametrize(
    "operator, offsets, expected",
    [
        ("after", 1500, ["f cleo", "f dan"]),
        ("before", 1500, ["f ann", "f bob"]),
        ("between", [500, 2500], ["f bob", "f cleo"]),
    ],
    ids=repr,
)
def test_list_by_time(chargebee, four, operator, offsets, expected):
    times = [four + offset for offset in offsets] if isinstance(offsets, list) else four + offsets
    assert listed(chargebee, created_at={operator: times}, id={"starts_with": "f "}) == expected


@pytest.mark.parametrize("direction, expected", [("asc", FOUR), ("desc", FOUR[::-1])], ids=repr)
def test_list_sorted(chargebee, four, direction, expected):
    page = chargebee.Customer.list({"sort_by": {direction: "created_at"}, "id": {"starts_with": "f "}})
    assert [entry.customer.id for entry in page.list] == expected


def test_delete(chargebee):
    create(chargebee, id="cust_new")
    chargebee.Customer.delete("cust_new")
    assert "cust_new" not in listed(chargebee)
    assert "cust_new" in listed(chargebee, include_deleted=True)
    with pytest.raises(InvalidRequestError) as refused:
        chargebee.PortalSession.create({"customer": {"id": "cust_new"}})
    assert refused.value.http_status_code == 404


def test_a_customer_made_here_has_a_portal(site, chargebee):
    create(chargebee, id="cust_new", first_name="Zoë", last_name="Nakamura")
    session = chargebee.PortalSession.create({"customer": {"id": "cust_new"}}).portal_session
    page = site.browser.get(session.access_url)
    assert page.status_code == 200
    assert "Zoë Nakamura" in page.text
