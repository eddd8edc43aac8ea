"""Retries: idempotency keys, and the library's own retries."""

import httpx
import pytest
from chargebee import OperationFailedError

HALF_AN_HOUR = 30 * 60


def create(chargebee, key=None):
    headers = {"chargebee-idempotency-key": key} if key else None
    return chargebee.PortalSession.create({"customer": {"id": "cust_42"}}, headers)


def attempts(site):
    """The number of the attempt and the idempotency key of each request, as the site saw them."""
    headers = [request["headers"] for request in site.requests()]
    return [(each.get("x-cb-retry-attempt"), each.get("chargebee-idempotency-key")) for each in headers]


def test_a_replay(site, chargebee):
    first, second = create(chargebee, "order-1"), create(chargebee, "order-1")
    assert (first.is_idempotency_replayed, second.is_idempotency_replayed) == (False, True)
    assert second.portal_session == first.portal_session


def test_another_key(chargebee):
    first, second = create(chargebee, "order-1"), create(chargebee, "order-2")
    assert not second.is_idempotency_replayed
    assert second.portal_session.id != first.portal_session.id


def test_a_key_ends_after_half_an_hour(site, chargebee):
    first = create(chargebee, "order-1")
    site.advance(HALF_AN_HOUR - 1)
    assert create(chargebee, "order-1").is_idempotency_replayed
    site.advance(2)
    last = create(chargebee, "order-1")
    assert not last.is_idempotency_replayed
    assert last.portal_session.id != first.portal_session.id


def test_a_reply_that_was_lost(site, chargebee):
    site.script("create_portal_session", {"drop": True, "processed": True})
    with pytest.raises(httpx.RemoteProtocolError):
        create(chargebee, "order-1")
    assert create(chargebee, "order-1").is_idempotency_replayed


def test_retries_after_503(site):
    site.script("create_portal_session", {"status": 503}, {"status": 503, "html": True})
    response = create(site.retrying_client())
    assert response.portal_session.status == "created"
    assert not response.is_idempotency_replayed

    numbers, keys = zip(*attempts(site))
    assert numbers == (None, "1", "2")
    assert len(set(keys)) == 1 and keys[0], "one key, of the library's making"


def test_a_retry_of_what_was_done(site):
    site.script("create_portal_session", {"status": 500, "processed": True})
    response = create(site.retrying_client())
    assert response.is_idempotency_replayed
    assert response.portal_session.status == "created"


def test_retries_have_an_end(site):
    site.script("create_portal_session", *[{"status": 503}] * 4)
    with pytest.raises(OperationFailedError) as refused:
        create(site.retrying_client())
    assert refused.value.http_status_code == 503
    assert len(attempts(site)) == 4


def test_no_retry_unless_asked(site, chargebee):
    site.script("create_portal_session", {"status": 503})
    with pytest.raises(OperationFailedError):
        create(chargebee)
    assert attempts(site) == [(None, None)]


def test_a_retry_after_429(site):
    # The library waits as long as it is configured to, whatever Retry-After says.
    site.script("create_portal_session", {"status": 429, "headers": {"retry-after": "1"}})
    assert create(site.retrying_client()).portal_session.status == "created"
    assert len(attempts(site)) == 2


def test_a_list_is_repeated_too(site):
    site.script("list_customers", {"status": 503})
    page = site.retrying_client().Customer.list({"limit": 1})
    assert len(page.list) == 1
    # Reading needs no key.
    assert attempts(site) == [(None, None), ("1", None)]
