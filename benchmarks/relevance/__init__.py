"""How good the order of the results is: judged searches over the sample postings among made-up ones.

    .venv/bin/python -m benchmarks.relevance

docs/relevance.md says what is measured and how a change of the ranking is judged.
"""
