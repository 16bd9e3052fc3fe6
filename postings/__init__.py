"""Job postings: read, extract, keep, find, show.

Data goes one way, and a module imports only from the layers above it in this list
(tests/test_layers.py walks the imports):

    1  readers/          bytes -> Document                 no Django, no settings
       readers/office/   PDF, Word, workbooks, each read in a process of its own
    2  extractors/       Document -> Draft                 no Django, no I/O, no clock
       pay.py            pay arithmetic: periods, annual amounts, currencies; rates_table.py: rates as published
       gazetteer.py      places: names -> Place            a read-only SQLite file
       schema_org.py     our names <-> schema.org JobPosting; schema_values.py: the values of both
       inputs/           files, folders, feeds, spreadsheets -> the bytes of each posting
    3  models.py         the relational store              querysets.py says what is public; bulk.py: many rows
    4  ingest.py         bytes -> saved posting, with its row in the outbox; known.py: what was read before
       messages.py       what readers have to say, in the page's language
       contract.py       a saved posting in the words of `manage.py extract`
       made_up.py        postings that no one wrote, to try and to measure the site
    5  search/           the index: fields, query, results, outbox, backends
    6  filters.py        query string -> search.Query
    7  wording.py        values in people's words, names.py: places and skills in the page's language
       evidence.py       the words they came from; marking.py: marked
       listing.py        a search with all that is shown of it: address, chips, facets, cards
       nearby.py         what a search with few results has missed by a little
       detail.py         one posting with all that is shown of it; related.py, pay_context.py
       look.py           an uploaded document before it is saved, and what accepting it would do
       correction.py     its facts as a form, and the document as a person corrects it
       suggestions.py    what the words being typed may become
       views.py page.py api.py feeds.py middleware.py forms.py upload.py look_views.py admin.py
       management/ templatetags/

One name per thing from extractor to column to index field to filter to template to test file.
The words are schema.org JobPosting's in snake_case, except company, location, salary, duties and skills.
"""
