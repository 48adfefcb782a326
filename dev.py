#!/usr/bin/env python3
"""The one door to every chore of the project: `python3 dev.py TASK [arguments]`; without a task, the list of them.

Needs nothing but Python: makes `.venv` when it is stale, sees to the system libraries that Qt asks for, then runs the
task in there and passes its exit status on. Standard library only; Debian, Windows, macOS.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - it is just the older ones that must be able to read this far
    sys.stderr.write("dev.py: Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "\n")
    sys.exit(2)

from tools.tasks import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
