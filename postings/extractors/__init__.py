"""Layer 2: Document -> Draft. No Django, no I/O, no clock: today is an argument.

`pipeline.extract(document, today)` asks them all. Nothing is imported here: their patterns and vocabularies take a
second to load, and a web process that shows postings needs none of them.
"""
