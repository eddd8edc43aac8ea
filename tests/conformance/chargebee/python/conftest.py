import pytest

from sandbox import Site


@pytest.fixture
def site():
    site = Site()
    yield site
    site.close()


@pytest.fixture
def chargebee(site):
    return site.client()
