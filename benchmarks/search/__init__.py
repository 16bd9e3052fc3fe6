"""How fast the search is, at any size, beside PostgreSQL's full text and SQLite's: python -m benchmarks.search

workload.py      two hundred searches of ten kinds, drawn from the postings with a fixed seed
built.py         the index over made-up postings, kept in a folder
engine.py        hits, exact total, six facets and pay histogram from the index
peers.py         the same questions to peers.POSTGRES and FTS5: sql.py, postgres.py, fts5.py
served.py        pages over HTTP; searches while postings are saved
measuring.py     clocks and tables
"""
