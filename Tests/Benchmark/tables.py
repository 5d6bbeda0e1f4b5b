"""The figures as tables in Markdown."""

import dataclasses

from measuring import Sample


@dataclasses.dataclass(frozen=True)
class Result:
    """What a tool made of one size, megabytes of HTML, and the figures of its actions."""

    name: str
    pages: int
    html: float
    figures: dict[str, Sample]


def print_tables(results: dict, actions: tuple, machine: str) -> None:
    print(machine)
    for size, runners in results.items():
        print(f"\n### {size} standard{'s' if size > 1 else ''}\n")
        print("| | Pages | HTML | " + " | ".join(map(str.capitalize, actions)) + " | HTML per second |")
        print("| --- | --: | --: |" + " --: |" * (len(actions) + 1))
        for runner in runners:
            cells = [cell(runner.figures.get(action)) for action in actions]
            speed = runner.html / runner.figures["clean build"].wall
            print(
                f"| {runner.name} | {runner.pages:,} | {runner.html:.1f} MB | "
                + " | ".join(cells) + f" | {speed:.1f} MB |")
    print(
        "\nSeconds on the clock · seconds of processor · memory at the most, which is never less than"
        " that of the program that measures.")
    print_growth(results, actions)


def cell(sample) -> str:
    if sample is None:
        return "–"
    return f"{sample.wall:.2f} · {sample.cpu:.2f} · {sample.peak:.0f} MB"


def print_growth(results: dict, actions: tuple) -> None:
    sizes = list(results)
    steps = list(zip(sizes, sizes[1:]))
    if not steps:
        return
    print("\n### Growth\n\nHow many times the processor seconds of the size before.\n")
    print("| | | " + " | ".join(f"{b} for {a} (×{b / a:g})" for a, b in steps) + " |")
    print("| --- | --- |" + " --: |" * len(steps))
    for index, runner in enumerate(results[sizes[0]]):
        for action in actions:
            if action not in runner.figures:
                continue
            factors = []
            for before, after in steps:
                old, new = (results[size][index].figures[action].cpu for size in (before, after))
                factors.append(f"×{new / old:.1f}" if old > 0.005 else "–")
            print(f"| {runner.name} | {action} | " + " | ".join(factors) + " |")
