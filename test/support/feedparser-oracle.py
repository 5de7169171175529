"""Reads feed files with Python's feedparser and prints one line of JSON for each."""

import calendar
import json
import sys

import feedparser


def moment(entry, *names):
    for name in names:
        parsed = entry.get(name + "_parsed")
        if parsed:
            return calendar.timegm(parsed) * 1000
    return None


def authors(entry):
    found = []
    for author in entry.get("authors", []):
        name = author.get("name") or author.get("email")
        if name and name not in found:
            found.append(name)
    if not found and entry.get("author"):
        found.append(entry["author"])
    return found


def body(entry):
    contents = [part.get("value", "") for part in entry.get("content", [])]
    return max(contents, key=len) if any(contents) else entry.get("summary", "")


def told(entry, feed):
    return {
        "title": entry.get("title", ""),
        "link": entry.get("link", ""),
        "id": entry.get("id", ""),
        "date": moment(entry, "published", "updated", "created"),
        "authors": authors(entry) or authors(feed),
        "body": body(entry),
    }


for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read(), response_headers={"content-location": sys.argv[1]})
    print(
        json.dumps(
            {
                "path": path,
                "feed": bool(feed.version or feed.entries),
                "title": feed.feed.get("title", ""),
                "entries": [
                    told(entry, feed.feed if feed.version.startswith("atom") else {})
                    for entry in feed.entries
                ],
            }
        ),
        flush=True,
    )
