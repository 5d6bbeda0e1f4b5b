"""Runs a command and says what it took."""

import dataclasses
import datetime
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time


@dataclasses.dataclass(frozen=True)
class Sample:
    """Seconds on the clock, seconds of processor (user and system), megabytes at the most."""

    wall: float
    cpu: float
    peak: float


def measure(command: list, folder: pathlib.Path) -> Sample:
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        # Waiting with wait4 gives the figures of this one child and of what it waited for.
        process = subprocess.Popen(
            [str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
            stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            sys.stderr.write(output.read().decode(errors="replace")[-3000:])
            sys.exit(f"failed with {process.returncode}: {' '.join(map(str, command))}")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def median(samples: list[Sample]) -> Sample:
    middle = len(samples) // 2
    return Sample(*(sorted(values)[middle] for values in zip(*map(dataclasses.astuple, samples))))


def machine(programs, repeats: int) -> str:
    model = platform.processor() or platform.machine()
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    swift = first_line(["swift", "--version"])
    return (
        f"{datetime.date.today().isoformat()}, {model}, {os.cpu_count()} processors,"
        f" {memory:.0f} GB, {platform.system()} {platform.release()}; {swift};"
        f" {first_line([programs.hugo, 'version']).split('+')[0]}. Medians of {repeats} runs.")


def first_line(command: list) -> str:
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    return (run.stdout.splitlines() or ["unknown"])[0].strip()
