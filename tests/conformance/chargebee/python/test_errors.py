"""Failures, as the library's own exceptions."""

import asyncio

import httpx
import pytest
from chargebee import APIError, InvalidRequestError, OperationFailedError


def create(chargebee, customer_id="cust_42", headers=None, **params):
    return chargebee.PortalSession.create({"customer": {"id": customer_id}, **params}, headers)


def test_401(site):
    with pytest.raises(APIError) as refused:
        create(site.client(api_key="test_key_of_nobody"))
    # The library has no class of its own for this type.
    assert type(refused.value) is APIError
    assert (refused.value.http_status_code, refused.value.type) == (401, "untyped")
    assert refused.value.api_error_code == "api_authentication_failed"


def test_404(chargebee):
    with pytest.raises(InvalidRequestError) as refused:
        chargebee.PortalSession.retrieve("portal_nobody")
    assert refused.value.http_status_code == 404
    assert refused.value.api_error_code == "resource_not_found"
    assert "portal_nobody" in str(refused.value)


@pytest.mark.parametrize(
    "params, param, code",
    [
        ({"customer_id": ""}, "customer[id]", "invalid_request"),
        ({"customer_id": "x" * 51}, "customer[id]", "param_wrong_value"),
        ({"redirect_url": "x" * 251}, "redirect_url", "param_wrong_value"),
        ({"redirect_url": "javascript:alert(1)"}, "redirect_url", "param_wrong_value"),
        ({"redirect_link": "https://app.acme.example"}, "redirect_link", "param_wrong_value"),
    ],
    ids=["missing", "too long", "too long a URL", "no web address", "unknown"],
)
def test_400(chargebee, params, param, code):
    with pytest.raises(InvalidRequestError) as refused:
        create(chargebee, **params)
    assert (refused.value.http_status_code, refused.value.type) == (400, "invalid_request")
    assert (refused.value.api_error_code, refused.value.param) == (code, param)


def test_409(site, chargebee):
    session_id, _ = site.log_in("cust_42")
    with pytest.raises(InvalidRequestError) as refused:
        chargebee.PortalSession.logout(session_id)
    assert refused.value.http_status_code == 409
    assert refused.value.api_error_code == "invalid_state_for_request"


def test_422(chargebee):
    key = {"chargebee-idempotency-key": "order-1"}
    create(chargebee, "cust_42", headers=dict(key))
    with pytest.raises(InvalidRequestError) as refused:
        create(chargebee, "cust_7", headers=dict(key))
    assert refused.value.http_status_code == 422
    assert refused.value.api_error_code == "unable_to_process_request"


def test_429(site, chargebee):
    site.control("limits", {"chargebee": [{"requests": 2, "seconds": 60}]})
    create(chargebee)
    create(chargebee)
    with pytest.raises(OperationFailedError) as refused:
        create(chargebee)
    assert refused.value.http_status_code == 429
    assert refused.value.api_error_code == "api_request_limit_exceeded"
    wait = int(refused.value.http_headers["retry-after"])
    assert 1 <= wait <= 60
    site.advance(wait)
    assert create(chargebee).http_status_code == 200


def test_503(site, chargebee):
    site.script("create_portal_session", {"status": 503})
    with pytest.raises(OperationFailedError) as refused:
        create(chargebee)
    assert (refused.value.http_status_code, refused.value.type) == (503, "operation_failed")
    assert create(chargebee).http_status_code == 200


def test_the_page_of_a_gateway(site, chargebee):
    site.script("create_portal_session", {"status": 503, "html": True})
    # The library has no class for what is not JSON, and looks for the status in the text.
    with pytest.raises(Exception, match="http_status_code: 503") as refused:
        create(chargebee)
    assert not isinstance(refused.value, APIError)


def test_a_connection_that_is_lost(site, chargebee):
    site.script("create_portal_session", {"drop": True, "processed": False})
    with pytest.raises(httpx.RemoteProtocolError):
        create(chargebee)


def test_an_operation_that_is_not_there(site, chargebee):
    with pytest.raises(InvalidRequestError) as refused:
        chargebee.Item.retrieve("pro")
    assert refused.value.http_status_code == 404
    assert "/items/pro" in str(refused.value)

    site.control(
        "stubs", {"method": "GET", "path": "/api/v2/items/pro", "json": {"item": {"id": "pro", "object": "item"}}}
    )
    assert chargebee.Item.retrieve("pro").item.id == "pro"


def test_errors_of_the_asynchronous_client(site):
    chargebee = site.client(use_async_client=True)

    async def run():
        session = (await create(chargebee)).portal_session
        with pytest.raises(InvalidRequestError) as refused:
            await chargebee.PortalSession.retrieve("portal_nobody")
        return session, refused.value

    session, refused = asyncio.run(run())
    assert session.status == "created"
    assert refused.http_status_code == 404
