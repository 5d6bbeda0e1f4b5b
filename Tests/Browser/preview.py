"""A running `gangmu serve` on a folder of its own, for the tests of the preview."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

from conftest import ROOT

TOOL = ROOT / ".build/debug/gangmu"
SETTINGS = "title: Sample\naddress: https://gangmu.example/\nlanguage: {}\n"


class Preview:
    """The server and the folder it shows; `Content/standards/sample` is a copy of a sample."""

    def __init__(self, folder: pathlib.Path, sample: str = "Sample", language: str = "en") -> None:
        self.folder = folder
        self.standard = folder / "Content/standards/sample"
        shutil.copytree(ROOT / "Tests" / sample, self.standard)
        (folder / "Content/site.yaml").write_text(SETTINGS.format(language), "utf-8")
        self.process: subprocess.Popen | None = None
        self.address = ""

    def start(self, *arguments: str, **environment: str) -> str:
        """Starts the server; its address once it answers."""
        self.log = self.folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [TOOL, "serve", *arguments], cwd=self.folder, stdout=log, stderr=subprocess.STDOUT,
                env={**os.environ, "XDG_CACHE_HOME": str(self.folder / "caches"), **environment})
        self.address = self.wait_for(r"http://[0-9.]+:\d+/").group()
        return self.address

    @property
    def port(self) -> int:
        return int(self.address.rstrip("/").rsplit(":", 1)[1])

    def wait_for(self, pattern: str, seconds: float = 30) -> re.Match:
        """Waits until the server has printed something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := re.search(pattern, self.log.read_text("utf-8")):
                return found
            assert self.process.poll() is None, self.log.read_text("utf-8")
            time.sleep(0.01)
        raise AssertionError(f"no {pattern} in {self.log.read_text('utf-8')}")

    def stop(self) -> int:
        """Ends the server as Ctrl-C does; its exit status."""
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=5)
        self.process = None
        return status

    def read(self, name: str) -> str:
        return (self.standard / name).read_text("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replaces text that stands once in a file of the standard, and saves."""
        text = self.read(name)
        assert text.count(old) == 1, f"“{old}” must occur once in {name}"
        (self.standard / name).write_text(text.replace(old, new), "utf-8")
