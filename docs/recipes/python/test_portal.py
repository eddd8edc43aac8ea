"""What an application would test of its billing portal. `cust_42` is one of the customers that each site begins with."""

import urllib.error

import pytest
from chargebee.api_error import APIError
from chargebee.retry_config import RetryConfig
from conftest import opener

REDIRECT = "https://app.example/account"


def link(chargebee):
    return chargebee.PortalSession.create({"customer": {"id": "cust_42"}, "redirect_url": REDIRECT}).portal_session.access_url


def test_a_customer_sees_the_portal(chargebee):
    with opener.open(link(chargebee)) as page:
        assert page.status == 200


def test_a_link_ends_after_an_hour(chargebee, site):
    url = link(chargebee)
    site.advance(3601)
    with pytest.raises(urllib.error.HTTPError) as refused:
        opener.open(url)
    assert refused.value.code == 401


def test_an_unknown_customer_is_told_apart(chargebee):
    with pytest.raises(APIError) as refused:
        chargebee.PortalSession.create({"customer": {"id": "nobody"}, "redirect_url": REDIRECT})
    assert refused.value.api_error_code == "resource_not_found"


def test_an_outage_of_a_moment_is_survived(chargebee, site):
    chargebee.update_retry_config(RetryConfig(enabled=True, max_retries=2, delay_ms=1))
    site.fail_next("create_portal_session", {"status": 503})
    assert link(chargebee)
    assert len(site.requests()) == 2
