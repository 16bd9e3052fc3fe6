"""The embedded engine: tantivy, in this process, over a directory on a local disk.

One host, any number of reading processes, one writing at a time (store.py). Several hosts need another engine: a
network file system does not keep the locks.
"""

from __future__ import annotations

from postings.search.backends.tantivy.backend import Backend

__all__ = ["Backend"]
