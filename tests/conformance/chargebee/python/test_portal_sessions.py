"""Portal sessions: made, opened, logged out, and activated after the log-in page."""

import pytest
from chargebee import InvalidRequestError

HOUR = 3600


def create(chargebee, **params):
    return chargebee.PortalSession.create({"customer": {"id": "cust_42"}, **params}).portal_session


def test_create(chargebee):
    response = chargebee.PortalSession.create(
        {"customer": {"id": "cust_42"}, "redirect_url": "https://app.acme.example/account?tab=billing#top"}
    )
    session = response.portal_session
    assert response.http_status_code == 200
    assert not response.is_idempotency_replayed
    assert session.raw_data["object"] == "portal_session"
    assert session.status == "created"
    assert session.customer_id == "cust_42"
    assert session.redirect_url == "https://app.acme.example/account?tab=billing#top"
    assert session.expires_at - session.created_at == HOUR
    assert session.token in session.access_url
    assert (session.login_at, session.logout_at) == (None, None)


def test_retrieve(chargebee):
    session = create(chargebee)
    assert chargebee.PortalSession.retrieve(session.id).portal_session == session


def test_the_access_url_opens_once(site, chargebee):
    session = create(chargebee)
    page = site.browser.get(session.access_url)
    assert page.status_code == 200
    assert 'data-testid="customer-id"' in page.text
    assert site.browser.get(session.access_url).status_code == 401

    opened = chargebee.PortalSession.retrieve(session.id).portal_session
    assert opened.status == "logged_in"
    assert opened.login_at >= session.created_at
    assert opened.login_ipaddress == "127.0.0.1"


def test_the_access_url_leads_on(site, chargebee):
    session = create(chargebee, forward_url="https://app.acme.example/plans?a=1&b=2")
    page = site.browser.get(session.access_url)
    assert page.status_code == 303
    assert page.headers["location"] == "https://app.acme.example/plans?a=1&b=2"


def test_the_access_url_ends_after_an_hour(site, chargebee):
    session = create(chargebee)
    site.advance(HOUR)
    assert site.browser.get(session.access_url).status_code == 401
    assert chargebee.PortalSession.retrieve(session.id).portal_session.status == "created"


def test_logout_kills_the_link(site, chargebee):
    session = create(chargebee)
    ended = chargebee.PortalSession.logout(session.id).portal_session
    assert ended.status == "logged_out"
    assert ended.logout_at >= session.created_at
    assert site.browser.get(session.access_url).status_code == 401


def test_logout_twice(site, chargebee):
    session = create(chargebee)
    first = chargebee.PortalSession.logout(session.id).portal_session
    site.advance(10)
    second = chargebee.PortalSession.logout(session.id).portal_session
    assert second.status == "logged_out"
    assert second.logout_at == first.logout_at


def test_logout_of_a_customer_who_is_in_the_portal(site, chargebee):
    session = create(chargebee)
    assert site.browser.get(session.access_url).status_code == 200
    assert chargebee.PortalSession.logout(session.id).portal_session.status == "logged_out"


def test_activate(site, chargebee):
    session_id, token = site.log_in("cust_7")
    assert chargebee.PortalSession.retrieve(session_id).portal_session.status == "not_yet_activated"
    session = chargebee.PortalSession.activate(session_id, {"token": token}).portal_session
    assert (session.id, session.status, session.customer_id) == (session_id, "activated", "cust_7")
    assert chargebee.PortalSession.logout(session_id).portal_session.status == "logged_out"


def test_activate_twice(site, chargebee):
    session_id, token = site.log_in("cust_7")
    chargebee.PortalSession.activate(session_id, {"token": token})
    with pytest.raises(InvalidRequestError) as refused:
        chargebee.PortalSession.activate(session_id, {"token": token})
    assert refused.value.http_status_code == 409
    assert refused.value.api_error_code == "invalid_state_for_request"


def test_activate_with_a_wrong_token(site, chargebee):
    session_id, token = site.log_in("cust_7")
    with pytest.raises(InvalidRequestError) as refused:
        chargebee.PortalSession.activate(session_id, {"token": "tok_of_somebody_else"})
    assert (refused.value.http_status_code, refused.value.param) == (400, "token")
    assert chargebee.PortalSession.activate(session_id, {"token": token}).portal_session.status == "activated"


def test_an_id_is_escaped_in_the_path(chargebee):
    for invented in ["Æther GmbH", "50%", "a?b", "a#b", "a/b"]:
        with pytest.raises(InvalidRequestError) as refused:
            chargebee.PortalSession.retrieve(invented)
        assert refused.value.http_status_code == 404
        assert invented in str(refused.value)
