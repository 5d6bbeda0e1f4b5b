"""What the preview's server answers, and to whom."""

import contextlib
import http.client
import json
import os
import pty
import re
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import time

import pytest
from conftest import build_site, serve
from preview import TOOL, Preview

SYLLABUS = "sample/basic/syllabus.html"


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One server for the tests that change nothing, with an editor that notes what it opens."""
    running = Preview(tmp_path_factory.mktemp("shared"))
    outside = running.folder / "outside.txt"
    outside.write_text("secret", "utf-8")
    (running.folder / "Content/link.txt").symlink_to(outside)
    note = running.folder / "opened"
    running.note = note
    program = running.folder / "editor.py"
    program.write_text(f"import sys; open({str(note)!r}, 'a').write('|'.join(sys.argv[1:]) + '\\n')\n")
    running.start("--editor", f"python3 {program} --at {{file}}:{{line}}:{{column}}")
    yield running
    assert running.stop() == 0


def ask(preview, path, method="GET", body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=10)
    connection.putrequest(method, path, skip_host="Host" in headers)
    content = body.encode() if body is not None else None
    if content is not None:
        headers["Content-Length"] = str(len(content))
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders(content)
    answer = connection.getresponse()
    text = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer, text


def first_message(preview, page=SYLLABUS):
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=10)
    connection.request("GET", "/_preview/events?page=" + page)
    line = connection.getresponse().readline().decode("utf-8")
    connection.close()
    return json.loads(line.removeprefix("data: "))


def test_a_connection_that_stays_open_is_not_slowed_down(shared):
    """Without TCP_NODELAY each body waits 40 ms for its head to be acknowledged."""
    connection = http.client.HTTPConnection("127.0.0.1", shared.port, timeout=10)
    times = []
    for _ in range(15):
        began = time.monotonic()
        connection.request("GET", "/_preview/live.js")
        assert len(connection.getresponse().read()) > 5_000
        times.append(time.monotonic() - began)
    connection.close()
    assert statistics.median(times) < 0.03


@pytest.mark.parametrize(("host", "status"), [
    ("127.0.0.1:{}", 200), ("localhost:{}", 200), ("evil.example:{}", 403), ("127.0.0.1", 403),
    ("127.0.0.1.evil.example:{}", 403), ("[::1]:{}", 403), ("", 403),
])
def test_only_its_own_names_are_answered(shared, host, status):
    answer, text = ask(shared, "/" + SYLLABUS, Host=host.format(shared.port))
    assert answer.status == status
    assert ("<main" in text) == (status == 200)


@pytest.mark.parametrize("origin", ["https://evil.example", "http://127.0.0.1:1", "null"])
@pytest.mark.parametrize("path", ["/" + SYLLABUS, "/_preview/events?page=x", "/_preview/live.js"])
def test_requests_from_other_sites_are_refused(shared, origin, path):
    answer, _ = ask(shared, path, Origin=origin)
    assert answer.status == 403


@pytest.mark.parametrize("path", [
    "/../site.yaml", "/%2e%2e/%2e%2e/outside.txt", "/sample/../../outside.txt", "/..%2foutside.txt",
    "/link.txt", "/Content/link.txt", "/Content/site.yaml", "//etc/passwd", "/%2fetc%2fpasswd",
    "/_preview/../layout.html", "/_preview/%2e%2e/layout.html", "/_preview/frame.html/../../layout.html",
    "/sample/basic/syllabus.html%00.txt", "/%ff", "/..\\outside.txt",
])
def test_nothing_is_read_from_the_disk_by_its_address(shared, path):
    answer, text = ask(shared, path)
    assert answer.status == 404
    assert "secret" not in text and "root:" not in text and "{{" not in text


def test_answers_are_not_kept_and_the_policy_is_strict(shared):
    answer, text = ask(shared, "/" + SYLLABUS)
    assert answer.getheader("Cache-Control") == "no-store"
    assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert "frame-ancestors 'none'" in answer.getheader("Content-Security-Policy")
    written = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)[1]
    assert answer.getheader("Content-Security-Policy").startswith(written)
    assert "<script>" not in text
    style = re.search(r'rel="stylesheet" href="(?:\.\./)*([^"]+)"', text)[1]
    assert ask(shared, "/" + style)[0].getheader("Content-Type") == "text/css; charset=utf-8"


def test_an_address_that_is_none_is_followed_like_others(shared, browser):
    page = browser.new_page()
    faults = []
    page.on("pageerror", lambda fault: faults.append(fault))
    with page.expect_request("**/events*"):
        page.goto(shared.address + "%zz")
    assert faults == []
    page.close()


def test_page_for_what_is_not_there_is_the_site_s_own(shared):
    answer, text = ask(shared, "/sample/none/deep.html")
    assert answer.status == 404
    assert 'href="/assets/' in text
    assert ask(shared, "/sample")[0].getheader("Location") == "/sample/"
    assert ask(shared, "/sample/")[0].status == 200


def test_every_file_of_the_site_is_there(shared):
    listed = subprocess.run(
        [TOOL, "list", "--json"], cwd=shared.folder, capture_output=True, check=True).stdout
    files = json.loads(listed)
    assert len(files) > 50
    for file in files:
        answer, _ = ask(shared, "/" + file["path"])
        assert answer.status == 200, file["path"]
        assert answer.getheader("Content-Type").startswith(file["mediaType"])


def test_live_script_is_in_the_preview_only(tmp_path, shared):
    assert "_preview/live.js" in ask(shared, "/" + SYLLABUS)[1]
    preview = Preview(tmp_path)
    site = build_site(preview.folder)
    assert not [path for path in site.rglob("*.html") if "_preview" in path.read_text("utf-8")]
    assert not [path for path in site.rglob("*") if "live" in path.name and path.suffix in (".js", ".css")]


def test_slow_hanging_and_lost_clients_hold_nobody(shared):
    with contextlib.ExitStack() as stack:
        for number in range(40):
            client = stack.enter_context(
                socket.create_connection(("127.0.0.1", shared.port), timeout=5))
            start = f"GET /_preview/events?page={SYLLABUS} HTTP/1.1\r\nHost: 127.0.0.1:{shared.port}\r\n"
            # Some never end their request; others never read what is sent.
            client.sendall(start.encode() + (b"\r\n" if number % 2 else b""))
            if number % 4 == 0:
                client.close()
        began = time.monotonic()
        for _ in range(20):
            assert ask(shared, "/" + SYLLABUS)[0].status == 200
        assert time.monotonic() - began < 5


def test_stream_of_events_beats(shared):
    connection = http.client.HTTPConnection("127.0.0.1", shared.port, timeout=12)
    connection.request("GET", "/_preview/events?page=" + SYLLABUS)
    answer = connection.getresponse()
    assert answer.getheader("Content-Type").startswith("text/event-stream")
    lines = [answer.readline() for _ in range(3)]
    assert lines[0].startswith(b"data: {") and lines[2].startswith(b":")
    connection.close()


# The editor


def open_in_editor(shared, file, secret=None, **headers):
    secret = first_message(shared)["secret"] if secret is None else secret
    body = json.dumps({"file": file, "line": 3, "column": 5})
    if secret:
        headers["X-Preview-Secret"] = secret
    return ask(shared, "/_preview/open", "POST", body, **headers)[0].status


def test_an_editor_that_is_not_there_is_told_at_once(shared):
    refused = run(shared.folder, "--editor", "no-such-editor {file}")
    assert refused.returncode == 2 and "there is no program no-such-editor" in refused.stderr


def test_editor_opens_files_of_the_site(shared):
    own = f"http://127.0.0.1:{shared.port}"
    assert open_in_editor(shared, "Content/standards/sample/weights.yaml", Origin=own) == 204
    end = time.monotonic() + 10
    while not shared.note.exists() or not shared.note.read_text():
        assert time.monotonic() < end
        time.sleep(0.02)
    assert shared.note.read_text() == f"--at|{shared.standard / 'weights.yaml'}:3:5\n"


@pytest.mark.parametrize(("file", "secret", "origin"), [
    ("Content/standards/sample/weights.yaml", "", "own"),
    ("Content/standards/sample/weights.yaml", "guess", "own"),
    ("Content/standards/sample/weights.yaml", None, None),
    ("Content/standards/sample/weights.yaml", None, "https://evil.example"),
    ("outside.txt", None, "own"),
    ("Content/../outside.txt", None, "own"),
    ("Content/link.txt", None, "own"),
    ("Content/standards/sample", None, "own"),
    ("Content/standards/sample/none.yaml", None, "own"),
    ("/etc/passwd", None, "own"),
])
def test_editor_opens_nothing_else_and_for_nobody_else(shared, file, secret, origin):
    headers = {"Origin": origin.replace("own", f"http://127.0.0.1:{shared.port}")} if origin else {}
    before = shared.note.read_text() if shared.note.exists() else ""
    assert open_in_editor(shared, file, secret, **headers) == 403
    assert (shared.note.read_text() if shared.note.exists() else "") == before


# Beginning and end


def run(folder, *arguments):
    return subprocess.run(
        [TOOL, "serve", "--language", "en", *arguments], cwd=folder, capture_output=True, text=True,
        timeout=20, check=False)


def test_port_that_is_in_use_is_trouble_if_it_was_named(shared):
    refused = run(shared.folder, "--port", str(shared.port))
    assert refused.returncode == 2
    assert f"the port {shared.port} is in use" in refused.stderr


@pytest.mark.parametrize("arguments", [["--port", "99999"], ["--port", "0"], ["--host", "localhost"]])
def test_what_is_no_address_is_told(shared, arguments):
    refused = run(shared.folder, *arguments)
    assert refused.returncode == 2
    assert "is no address to listen on" in refused.stderr and "IPv4" in refused.stderr


def test_nothing_is_served_without_the_folder_of_content(tmp_path):
    refused = run(tmp_path)
    assert refused.returncode == 2
    assert "there is no folder Content" in refused.stderr and refused.stdout == ""


def test_next_free_port_is_taken_otherwise(shared, tmp_path):
    other = Preview(tmp_path)
    other.start()
    assert other.port != shared.port
    assert other.stop() == 0


def test_editor_is_for_this_machine_alone(shared):
    refused = run(shared.folder, "--host", "127.0.0.1", "--editor", "vi {file}")
    assert refused.returncode == 2 and "--host" in refused.stderr
    refused = run(shared.folder, "--editor", "vi")
    assert refused.returncode == 2 and "where the file goes" in refused.stderr


def test_named_host_counts_as_its_name(tmp_path):
    preview = Preview(tmp_path)
    preview.start("--host", "127.0.0.2")
    connection = http.client.HTTPConnection("127.0.0.2", preview.port, timeout=10)
    connection.request("GET", "/")
    assert connection.getresponse().status == 200
    connection.request("GET", "/", headers={"Host": f"evil.example:{preview.port}"})
    preview.stop()


def test_end_comes_at_once_though_pages_are_open(tmp_path, browser):
    preview = Preview(tmp_path)
    page = browser.new_page()
    page.goto(preview.start() + SYLLABUS)
    began = time.monotonic()
    assert preview.stop() == 0
    assert time.monotonic() - began < 1
    page.close()


def test_a_folder_that_has_gone_is_said_until_it_is_back(tmp_path):
    preview = Preview(tmp_path)
    preview.start()
    assert first_message(preview).get("heldBack") is None
    standards, away = preview.standard.parent, tmp_path / "away"
    standards.rename(away)
    preview.wait_for("there is no folder Content/standards")
    assert "there is no folder Content/standards" in first_message(preview)["heldBack"]
    away.rename(standards)
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    preview.wait_for(r"[1-9] errors?,")
    message = first_message(preview)
    assert message.get("heldBack") is None and message["hasErrors"]
    assert preview.stop() == 0


def test_more_clients_than_files_may_be_open_do_not_end_it(tmp_path):
    preview = Preview(tmp_path)
    preview.start()
    resource.prlimit(preview.process.pid, resource.RLIMIT_NOFILE, (64, 64))
    clients = []
    for _ in range(100):
        # Once it has all it can have, it listens no more for a moment.
        with contextlib.suppress(ConnectionRefusedError):
            clients.append(socket.create_connection(("127.0.0.1", preview.port)))
    time.sleep(0.5)
    for client in clients:
        client.close()
    end = time.monotonic() + 10
    while True:
        try:
            assert ask(preview, "/" + SYLLABUS)[0].status == 200
            break
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.1)
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    preview.wait_for(r"[1-9] errors?,")
    assert preview.stop() == 0


def test_quiet_says_the_address_and_no_more(tmp_path):
    preview = Preview(tmp_path)
    address = preview.start("--quiet")
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    time.sleep(0.5)
    preview.stop()
    assert preview.log.read_text("utf-8") == address + "\n"


def test_worker_that_was_left_on_the_origin_is_removed(tmp_path, browser):
    """The published site was looked at under this very address, and kept for reading offline."""
    preview = Preview(tmp_path)
    site = build_site(preview.folder)
    context = browser.new_context()
    page = context.new_page()
    with serve(site) as address:
        page.goto(address + SYLLABUS)
        page.wait_for_function("() => navigator.serviceWorker.controller !== null")
        page.wait_for_function(
            "() => caches.keys().then(async (names) => names.length > 0 &&"
            " (await (await caches.open(names[0])).keys()).length > 5)")
    port = address.rstrip("/").rsplit(":", 1)[1]
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    preview.start("--port", port)
    page.goto(preview.address + SYLLABUS)
    page.wait_for_selector("script[src*='_preview/live.js']", state="attached")
    page.wait_for_function(
        "() => navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)")
    page.wait_for_function("() => caches.keys().then((names) => names.length === 0)")
    page.reload()
    page.wait_for_timeout(500)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    assert page.locator("script[src*='_preview/live.js']").count() == 1
    preview.stop()
    context.close()


def test_browser_is_opened_when_asked_for(tmp_path):
    note = tmp_path / "opened"
    program = tmp_path / "programs/xdg-open"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf %s "$*" > "{note}"\n')
    program.chmod(0o755)
    preview = Preview(tmp_path / "site")
    preview.start("--open", PATH=f"{program.parent}:{os.environ['PATH']}")
    end = time.monotonic() + 10
    while not note.exists() or not note.read_text():
        assert time.monotonic() < end
        time.sleep(0.02)
    assert note.read_text() == preview.address
    preview.stop()


def test_terminal_counts_what_is_checked(tmp_path):
    """One line that is written over while a large catalogue is checked, and gone in the end."""
    preview = Preview(tmp_path)
    for number in range(60):
        shutil.copytree(preview.standard, preview.standard.with_name(f"sample-{number}"))
    terminal, inner = pty.openpty()
    process = subprocess.Popen(
        [TOOL, "serve", "--language", "en"], cwd=preview.folder, stdout=inner, stderr=inner)
    os.close(inner)
    shown = b""
    while b"Ctrl-C" not in shown or b"errors," not in shown:
        shown += os.read(terminal, 4096)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 0
    os.close(terminal)
    counted = re.findall(rb"(\d+) of 61 standards checked", shown)
    assert counted and counted == sorted(counted, key=int)
    assert shown.count(b"\n") < len(counted) + 6


def test_pages_of_a_new_standard_show_what_is_to_be_filled_in(tmp_path):
    preview = Preview(tmp_path)
    made = ["new", "standard", "tea", "--tracks", "green,black", "--language", "en"]
    subprocess.run([TOOL, *made], cwd=preview.folder, check=True, capture_output=True)
    preview.start("--language", "en")
    for page in ["index", "text", "level-5/matrix", "level-5/green/hours", "level-1/exam", "eligibility", "print"]:
        answer, text = ask(preview, f"/tea/{page}.html")
        assert answer.status == 200 and "<h1" in text, page
    assert "&lt;&lt;title as printed&gt;&gt;" in ask(preview, "/tea/index.html")[1]
    rules = {finding["rule"] for finding in first_message(preview, "tea/index.html")["findings"]}
    assert rules == {"to-be-filled"}
    preview.stop()


def test_findings_are_counted_when_all_is_checked(tmp_path):
    preview = Preview(tmp_path)
    for number in range(60):
        shutil.copytree(preview.standard, preview.standard.with_name(f"sample-{number}"))
    preview.start("--language", "en")
    preview.wait_for("errors")
    for folder in preview.standard.parent.iterdir():
        weights = folder / "weights.yaml"
        weights.write_text(weights.read_text("utf-8").replace("[40, 30]", "[43, 30]"), "utf-8")
    preview.wait_for("[1-9] errors|[1-9]0 errors")
    counts = re.findall(r"(\d+) errors", preview.log.read_text("utf-8"))
    assert counts == ["0", "183"]
    preview.stop()


def test_large_catalogue_is_not_waited_for(tmp_path):
    preview = Preview(tmp_path)
    for number in range(60):
        shutil.copytree(preview.standard, preview.standard.with_name(f"sample-{number}"))
    preview.start()
    assert ask(preview, "/sample-59/basic/syllabus.html")[0].status == 200
    end = time.monotonic() + 30
    while "sample-59" not in ask(preview, "/index.html")[1]:
        assert time.monotonic() < end
        time.sleep(0.1)
    preview.stop()
