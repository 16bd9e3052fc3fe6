"""What people have -> raw documents: folders and files, packed or not, of one posting or of many.

A file may hold one posting (a page, a text), one a line (JSON lines), one a row (spreadsheets), or one an item
(feeds, the JSON of interfaces). Nothing here reads a posting; it only finds the bytes of each. No Django.
"""

from __future__ import annotations

from postings.inputs.files import MAX_UPLOAD, count, documents, files, from_bytes, from_text
from postings.inputs.json_lines import document_of_line

__all__ = ["MAX_UPLOAD", "count", "document_of_line", "documents", "files", "from_bytes", "from_text"]
