"""What word processors and printers write -> HTML, which the reader of pages understands.

These files are compressed, nested and read by code that others keep; so each is read in a process of its own
(apart.py) whose time and memory end. Nothing of that runs in the process that asks.
"""

from __future__ import annotations
