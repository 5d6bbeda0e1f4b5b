"""Old addresses lead on, to the very statement, with and without scripts."""

import pathlib

import pytest
from conftest import Watch, build_sample, serve
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> pathlib.Path:
    """The folder of a site with a standard whose pages have moved."""
    return build_sample(tmp_path_factory.mktemp("redirects"), "Sample", "zh-CN")


@pytest.fixture(params=["server", "file"])
def base(request, folder):
    if request.param == "file":
        yield folder.as_uri() + "/"
        return
    with serve(folder) as address:
        yield address


@pytest.mark.parametrize(
    ("old", "new"),
    [("functions/pouring.html", "functions/brewing.html"), ("beginner/matrix.html", "basic/matrix.html")],
)
@pytest.mark.parametrize("scripts", [True, False])
def test_an_old_address_leads_on(browser, base, old, new, scripts):
    context = browser.new_context(java_script_enabled=scripts, service_workers="block")
    watch = Watch(context, base)
    page = context.new_page()
    page.goto(f"{base}sample/{old}#main")
    # Only a script can take the fragment along.
    expect(page).to_have_url(f"{base}sample/{new}" + ("#main" if scripts else ""))
    expect(page.locator("h1")).not_to_contain_text("移走")
    context.close()
    assert watch.faults == []
