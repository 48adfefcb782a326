"""Docxodus' own comparison of two Word files: `python docxodus_peer.py OLD NEW OUT`."""

import sys
from pathlib import Path

from python_redlines.engines import DocxodusEngine

old, new, out = map(Path, sys.argv[1:])
out.write_bytes(DocxodusEngine().run_redline("Bench", old.read_bytes(), new.read_bytes())[0])
