"""What an application would test of its billing portal at Stripe. The customer is one of those that each site begins with."""

import pytest
from conftest import opener
from stripe import InvalidRequestError, StripeClient

FORM = {"customer": "cus_NffrFeUfNV2Hib", "return_url": "https://app.example/account"}


@pytest.fixture
def sessions(site):
    """The official library, pointed at the site. It retries only if it is told to."""
    stripe = site.info["stripe"]
    client = StripeClient(stripe["api_key"], **stripe["sdk"]["python"], max_network_retries=2)
    return client.v1.billing_portal.sessions


def test_a_customer_sees_the_portal(sessions):
    with opener.open(sessions.create(FORM).url) as page:
        assert page.status == 200


def test_an_unknown_customer_is_told_apart(sessions):
    with pytest.raises(InvalidRequestError) as refused:
        sessions.create({**FORM, "customer": "cus_nobody"})
    assert (refused.value.code, refused.value.param) == ("resource_missing", "customer")


def test_an_outage_of_a_moment_is_survived(sessions, site):
    site.fail_next("create_portal_session", {"status": 503})
    assert sessions.create(FORM).url
    assert len(site.requests()) == 2
