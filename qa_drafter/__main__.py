"""The program: without an argument, or with nothing but agreements, the window; else the command line."""

from __future__ import annotations

import gc
import sys

# Library, agreement and printed text are values by the hundred thousand that stay: looking through them for garbage
# every 700 new ones takes a tenth of the time of every act.
gc.set_threshold(10_000, 500, 100)


def main() -> int:
    """Run the command line; with no argument, or with agreements alone, open the window."""
    if all(argument.lower().endswith(".qagr") for argument in sys.argv[1:]):
        return window()
    from qa_drafter.cli.run import run

    return run(sys.argv[1:])


def window() -> int:
    """Open the window, with the agreements named as arguments."""
    # Before Qt: PySide6 reads the source of every module that is imported after it, for features that we do not use.
    import qa_drafter.services.workspace  # noqa: F401
    from qa_drafter.gui.app import run_window

    return run_window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
