"""Beginnings of postings with their title, company and places. See shapes.py."""
